import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * What is asked about the machine, so that a test can ask about an invented one.
 *
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {(path: string) => boolean} isExecutable
 * @property {() => string | null} playwrightsOwn path Playwright would install its Chromium to
 */

/** Names under which Chrome, Chromium and Edge stand in the PATH of a Linux machine. */
const NAMES_IN_PATH = [
	'google-chrome-stable',
	'google-chrome',
	'chromium',
	'chromium-browser',
	'microsoft-edge-stable',
	'microsoft-edge'
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = [
	'Google\\Chrome\\Application\\chrome.exe',
	'Chromium\\Application\\chrome.exe',
	'Microsoft\\Edge\\Application\\msedge.exe'
];

/**
 * The usual places of Chrome, Chromium and Edge on a platform, best first.
 *
 * @param {Pick<Machine, 'platform' | 'env'>} machine
 * @returns {string[]}
 */
export function usualPlaces({ platform, env }) {
	if (platform === 'darwin') {
		const folders = ['/Applications', join(env['HOME'] ?? '', 'Applications')];
		return folders.flatMap((folder) =>
			MAC_APPS.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app))
		);
	}
	if (platform === 'win32') {
		const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
		return folders
			.filter((folder) => folder !== undefined)
			.flatMap((folder) => WINDOWS_PROGRAMS.map((program) => `${folder}\\${program}`));
	}
	const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
	return [
		...NAMES_IN_PATH.flatMap((name) => folders.map((folder) => join(folder, name))),
		'/opt/google/chrome/chrome',
		'/snap/bin/chromium'
	];
}

/**
 * Finds a browser of the Chromium family: the one `CHROME_PATH` names, one in the usual places,
 * or Playwright's own.
 *
 * @param {Machine} machine
 * @returns {string | null} the path of its program, or null when there is none
 * @throws {Error} when `CHROME_PATH` names a file that cannot be run: a wish that cannot be met
 *   should be heard, not be replaced by another browser
 */
export function findBrowser(machine) {
	const wished = machine.env['CHROME_PATH'];
	if (wished) {
		if (machine.isExecutable(wished)) return wished;
		throw new Error(`CHROME_PATH is set to ${wished}, which is not a program that can be run.`);
	}
	const own = machine.playwrightsOwn();
	const places = own === null ? usualPlaces(machine) : [...usualPlaces(machine), own];
	return places.find((place) => machine.isExecutable(place)) ?? null;
}

/** Names under which Firefox stands in the PATH; the package of a snap starts no foreign profile. */
const FIREFOX_NAMES = ['firefox', 'firefox-esr'];

/**
 * Finds a Firefox as people use it: the one `FIREFOX_PATH` names, or one in the usual places. It is
 * started through a script, which Windows does not take for a program: there is none there.
 *
 * @param {Omit<Machine, 'playwrightsOwn'>} machine
 * @returns {string | null} the path of its program, or null when there is none
 * @throws {Error} when `FIREFOX_PATH` names a file that cannot be run
 */
export function findFirefox({ platform, env, isExecutable }) {
	if (platform === 'win32') return null;
	const wished = env['FIREFOX_PATH'];
	if (wished) {
		if (isExecutable(wished)) return wished;
		throw new Error(`FIREFOX_PATH is set to ${wished}, which is not a program that can be run.`);
	}
	const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('snap'));
	const places =
		platform === 'darwin'
			? ['/Applications', join(env['HOME'] ?? '', 'Applications')].map((folder) =>
					join(folder, 'Firefox.app', 'Contents', 'MacOS', 'firefox')
				)
			: FIREFOX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	return places.find((place) => isExecutable(place)) ?? null;
}

/** @type {Machine['isExecutable']} */
const isExecutable = (path) => {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

/**
 * This machine.
 *
 * @param {() => string | null} [playwrightsOwn]
 * @returns {Machine}
 */
export const thisMachine = (playwrightsOwn = () => null) => ({
	platform: process.platform,
	env: process.env,
	isExecutable,
	playwrightsOwn
});

/**
 * Flags for every browser the tests start: no sandbox (containers run as root), and nothing that
 * speaks to a network or a graphics card by itself.
 */
export const BROWSER_FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];
