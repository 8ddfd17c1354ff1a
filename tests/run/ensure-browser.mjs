import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser, findFirefox, thisMachine } from './find-browser.mjs';
import { runCommand, runNode } from './run-command.mjs';

/** Playwright's download may try several mirrors; a machine without network should not wait long. */
const DOWNLOAD_SECONDS = 240;
const INSTALL_SECONDS = 420;

const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

const search = () => findBrowser(thisMachine(() => chromium.executablePath()));

/**
 * Whether the program found really starts: one that was downloaded may lack system libraries. Not
 * asked on Windows, where `--version` opens a window.
 *
 * @param {string | null} path
 */
async function starts(path) {
	if (path === null || process.platform === 'win32') return path !== null;
	return (await runCommand(path, ['--version'], { seconds: 30 })).code === 0;
}

const isDebian = () => process.platform === 'linux' && existsSync('/etc/debian_version');
const mayInstall = () => isDebian() && process.getuid?.() === 0 && Boolean(process.env['CI']);

/**
 * Installs a package of Debian.
 *
 * @param {string} name
 */
async function install(name) {
	const options = { seconds: INSTALL_SECONDS, env: { DEBIAN_FRONTEND: 'noninteractive' } };
	await runCommand('apt-get', ['update'], options);
	return runCommand('apt-get', ['install', '--yes', '--no-install-recommends', name], options);
}

/** What a person can type to get a browser on this machine. */
function howToInstall() {
	if (isDebian()) return 'sudo apt-get update && sudo apt-get install --yes chromium';
	return process.platform === 'linux'
		? 'npx playwright install --with-deps chromium'
		: 'npx playwright install chromium';
}

/**
 * Finds a Chrome, Chromium or Edge. Where there is none, tries Playwright's download; then, as root
 * on Debian with `CI` set, the package `chromium`.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<string | null>} the program's path; null after it has said what to do
 */
export async function ensureBrowser(say) {
	let found;
	try {
		found = search();
	} catch (error) {
		say(error instanceof Error ? error.message : String(error));
		return null;
	}
	if (await starts(found)) return found;

	say('No Chrome, Chromium or Edge found: downloading one …');
	await runNode(PLAYWRIGHT, ['install', '--no-shell', 'chromium'], { seconds: DOWNLOAD_SECONDS });
	const downloaded = chromium.executablePath();
	if (existsSync(downloaded) && (await starts(downloaded))) return downloaded;

	if (mayInstall()) {
		say('The download did not succeed: installing the package chromium …');
		const { output } = await install('chromium');
		found = search();
		if (await starts(found)) return found;
		say(output.split('\n').slice(-10).join('\n'));
	}

	say('The tests need a browser, and none could be found or downloaded. Install one with');
	say(`  ${howToInstall()}`);
	say('or set CHROME_PATH to the program of a Chrome, Chromium or Edge.');
	return null;
}

/**
 * Finds a Firefox for the main flows. Where there is none, installs one, as root on Debian with `CI`
 * set: a machine of one's own is left as it is, and goes without these tests.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<string | null>} the program's path; null where there is none
 */
export async function ensureFirefox(say) {
	const found = findFirefox(thisMachine());
	if ((await starts(found)) || !mayInstall()) return found;
	say('No Firefox found: installing the package firefox-esr …');
	await install('firefox-esr');
	const installed = findFirefox(thisMachine());
	return (await starts(installed)) ? installed : null;
}
