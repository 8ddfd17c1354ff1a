import { defineConfig, devices } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { BROWSER_FLAGS, findBrowser, findFirefox, thisMachine } from '../run/find-browser.mjs';

const executablePath = findBrowser(thisMachine());
const firefox = findFirefox(thisMachine());

/**
 * Parts of the browser's own window that no test sees. Chromium draws the list below its address bar
 * as two pages of their own for every window, which is two fifths of the work of a test that opens one
 * page. Of several such flags the last one counts: what Playwright turns off is named again.
 */
const TURNED_OFF = [
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'TcpPortRandomizationWin',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled',
	'PreconnectToSearch'
];

/** A common small phone in portrait, with touch. */
const PHONE = { ...devices['Pixel 7'], viewport: { width: 360, height: 740 } };
const DESK = { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } };

/** A Firefox as people have it, through a script that stands before it and is told which one. */
const FIREFOX = firefox && {
	...DESK,
	browserName: 'firefox' as const,
	channel: 'moz-firefox',
	launchOptions: {
		executablePath: fileURLToPath(new URL('../run/firefox-relay.mjs', import.meta.url)),
		env: { ...process.env, FIREFOX_PATH: firefox }
	}
};

/**
 * The built site in a real browser. `*.pages.spec.ts` run on a phone and at a desk, `*.site.spec.ts`
 * once; those of a build from right to left, budgets and soak are parts of their own in `npm test`,
 * and so are the main flows, tagged `@firefox`, in Firefox.
 */
export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results/e2e',
	snapshotPathTemplate: '{testDir}/aria/{arg}{ext}',
	globalSetup: './serve-build.ts',
	workers: 2,
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	timeout: 45_000,
	expect: { timeout: 10_000 },
	reporter: 'list',
	use: {
		timezoneId: 'UTC',
		locale: 'en-GB',
		// A trace films every step of every test, for a third of the time: `--trace on` for one that fails.
		screenshot: 'only-on-failure',
		launchOptions: {
			args: [...BROWSER_FLAGS, `--disable-features=${TURNED_OFF.join()}`],
			...(executablePath && { executablePath })
		}
	},
	projects: [
		{ name: 'phone', testMatch: '*.pages.spec.ts', use: PHONE },
		{ name: 'desk', testMatch: '*.pages.spec.ts', use: DESK },
		{ name: 'site', testMatch: '*.site.spec.ts', use: DESK },
		...(FIREFOX ? [{ name: 'firefox', grep: /@firefox/, use: FIREFOX }] : []),
		{ name: 'rtl', testMatch: '*.rtl.spec.ts', use: PHONE },
		{ name: 'budgets', testMatch: '*.budget.spec.ts', use: PHONE },
		{ name: 'soak', testMatch: '*.soak.spec.ts', use: PHONE }
	]
});
