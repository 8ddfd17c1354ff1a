import { describe, expect, test } from 'vitest';
import { findBrowser, findFirefox, usualPlaces } from './find-browser.mjs';

const machine = (
	platform: NodeJS.Platform,
	env: Record<string, string>,
	programs: readonly string[],
	own: string | null = null
) => ({
	platform,
	env,
	isExecutable: (path: string) => programs.includes(path),
	playwrightsOwn: () => own
});

const LINUX = { PATH: '/usr/local/bin:/usr/bin' };
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const WINDOWS = {
	PROGRAMFILES: 'C:\\Program Files',
	'PROGRAMFILES(X86)': 'C:\\Program Files (x86)'
};
const EDGE = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';

describe('finding a browser', () => {
	test.each([
		[
			'the one wished for',
			machine('linux', { ...LINUX, CHROME_PATH: '/x' }, ['/x', '/usr/bin/chromium']),
			'/x'
		],
		['Chromium in the PATH', machine('linux', LINUX, ['/usr/bin/chromium']), '/usr/bin/chromium'],
		[
			'Chrome before Chromium',
			machine('linux', LINUX, ['/usr/bin/chromium', '/usr/bin/google-chrome']),
			'/usr/bin/google-chrome'
		],
		['Chrome on a Mac', machine('darwin', { HOME: '/Users/x' }, [MAC_CHROME]), MAC_CHROME],
		['Edge on Windows', machine('win32', WINDOWS, [EDGE]), EDGE],
		["Playwright's own", machine('linux', LINUX, ['/own'], '/own'), '/own'],
		["Playwright's own that is not there", machine('linux', LINUX, [], '/own'), null],
		['none', machine('linux', {}, []), null]
	])('%s', (_name, on, path) => {
		expect(findBrowser(on)).toBe(path);
	});

	test('a wish that cannot be met is an error, not another browser', () => {
		const wish = machine('linux', { ...LINUX, CHROME_PATH: '/gone' }, ['/usr/bin/chromium']);
		expect(() => findBrowser(wish)).toThrow('/gone');
	});

	test('no place is named twice or empty', () => {
		for (const [platform, env] of [
			['linux', LINUX],
			['darwin', { HOME: '/Users/x' }],
			['win32', WINDOWS]
		] as const) {
			const places = usualPlaces({ platform, env });
			expect(places.length).toBeGreaterThan(3);
			expect(new Set(places).size).toBe(places.length);
		}
	});
});

describe('finding Firefox', () => {
	const MAC = '/Users/x/Applications/Firefox.app/Contents/MacOS/firefox';
	test.each([
		[
			'the one wished for',
			machine('linux', { ...LINUX, FIREFOX_PATH: '/x' }, ['/x', '/usr/bin/firefox']),
			'/x'
		],
		[
			'the newest before the one with long support',
			machine('linux', LINUX, ['/usr/bin/firefox-esr', '/usr/bin/firefox']),
			'/usr/bin/firefox'
		],
		['of Debian', machine('linux', LINUX, ['/usr/bin/firefox-esr']), '/usr/bin/firefox-esr'],
		['not of a snap', machine('linux', { PATH: '/snap/bin' }, ['/snap/bin/firefox']), null],
		['on a Mac', machine('darwin', { HOME: '/Users/x' }, [MAC]), MAC],
		['none on Windows', machine('win32', { ...WINDOWS, FIREFOX_PATH: 'C:\\x' }, ['C:\\x']), null],
		['none', machine('linux', {}, []), null]
	])('%s', (_name, on, path) => {
		expect(findFirefox(on)).toBe(path);
	});

	test('a wish that cannot be met is an error', () => {
		const wish = machine('linux', { ...LINUX, FIREFOX_PATH: '/gone' }, ['/usr/bin/firefox']);
		expect(() => findFirefox(wish)).toThrow('/gone');
	});
});
