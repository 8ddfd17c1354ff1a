import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser, thisMachine } from './find-browser.mjs';
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

const mayInstall = () =>
	process.platform === 'linux' &&
	existsSync('/etc/debian_version') &&
	process.getuid?.() === 0 &&
	Boolean(process.env['CI']);

/** What a person can type to get a browser on this machine. */
function howToInstall() {
	if (process.platform === 'linux' && existsSync('/etc/debian_version')) {
		return 'sudo apt-get update && sudo apt-get install --yes chromium';
	}
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
		const env = { DEBIAN_FRONTEND: 'noninteractive' };
		const options = { seconds: INSTALL_SECONDS, env };
		await runCommand('apt-get', ['update'], options);
		const args = ['install', '--yes', '--no-install-recommends', 'chromium'];
		const { output } = await runCommand('apt-get', args, options);
		found = search();
		if (await starts(found)) return found;
		say(output.split('\n').slice(-10).join('\n'));
	}

	say('The tests need a browser, and none could be found or downloaded. Install one with');
	say(`  ${howToInstall()}`);
	say('or set CHROME_PATH to the program of a Chrome, Chromium or Edge.');
	return null;
}
