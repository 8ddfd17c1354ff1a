/**
 * `npm test`: every check of the project, one after the other. `npm test -- unit e2e` runs parts,
 * `npm run test:all` the slow extras too. Ends with one line `N passed, N failed`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser, ensureFirefox } from './run/ensure-browser.mjs';
import { PARTS, REPORTS } from './run/parts.mjs';

/** Of a failing part's output so much is printed; the whole is in a file. */
const LINES_SHOWN = 150;

/** @param {string} line */
const say = (line) => void process.stdout.write(`${line}\n`);

/**
 * The parts asked for, in their order; those that need the built site bring the build with them.
 *
 * @param {readonly string[]} names none: all
 * @param {{ all: boolean; noBuild: boolean }} options
 */
function choose(names, { all, noBuild }) {
	const unknown = names.filter((name) => !PARTS.some((part) => part.name === name));
	if (unknown.length > 0) {
		say(
			`There is no part ${unknown.join(', ')}. There are: ${PARTS.map((p) => p.name).join(', ')}.`
		);
		process.exit(2);
	}
	const asked = PARTS.filter((part) =>
		names.length > 0 ? names.includes(part.name) : all || !part.extra
	);
	const build = asked.some((part) => part.build) && !noBuild;
	return PARTS.filter((part) => asked.includes(part) || (build && part.name === 'build'));
}

/** A line of Playwright's list about a test that passed, or was left out. */
const WENT_WELL = /^\s*[✓-]\s+\d+ \[/;

/**
 * The end of a text, without the tests that went well, and with a word about what was left out.
 *
 * @param {string} output
 * @param {string} log
 */
function shorten(output, log) {
	const all = output.trimEnd().split('\n');
	const shown = all.filter((line) => !WENT_WELL.test(line)).slice(-LINES_SHOWN);
	if (shown.length === all.length) return shown.join('\n');
	return [`${all.length - shown.length} more lines are in ${log}`, ...shown].join('\n');
}

/** @param {number} start */
const seconds = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		all: { type: 'boolean', default: false },
		'no-build': { type: 'boolean', default: false }
	}
});
const parts = choose(positionals, { all: values.all, noBuild: values['no-build'] });
const started = performance.now();
mkdirSync(REPORTS, { recursive: true });

let passed = 0;
let failed = 0;
/** @type {Set<string>} */
const broken = new Set();

if (parts.some((part) => part.browser)) {
	const browser = await ensureBrowser(say);
	if (browser === null) {
		say('\n0 passed, 1 failed');
		process.exit(1);
	}
	process.env['CHROME_PATH'] = browser;
}

const firefox = parts.some((part) => part.firefox) ? await ensureFirefox(say) : null;
if (firefox !== null) process.env['FIREFOX_PATH'] = firefox;

/** The site under test is the one that is published: only the parts that say so know the texts. */
const originals = process.env['VANTAGE_ORIGINALS'];

for (const part of parts) {
	delete process.env['VANTAGE_ORIGINALS'];
	if (part.originals && originals) process.env['VANTAGE_ORIGINALS'] = originals;
	if (part.exists && !part.exists()) {
		say(`–     ${part.name.padEnd(11)} there is nothing to run it on`);
		continue;
	}
	if (part.firefox && firefox === null) {
		say(`–     ${part.name.padEnd(11)} not run: no Firefox was found; FIREFOX_PATH names one`);
		continue;
	}
	if (part.build && broken.has('build')) {
		say(`FAIL  ${part.name.padEnd(11)} not run: the build failed`);
		failed++;
		continue;
	}
	const start = performance.now();
	const result = await part.run();
	passed += result.passed;
	failed += result.failed;
	const log = join(REPORTS, `${part.name}.log`);
	writeFileSync(log, result.output);
	const good = result.failed === 0;
	const counts = `${result.passed} passed, ${result.failed} failed`;
	const line = `${part.name.padEnd(11)} ${counts.padEnd(22)} ${seconds(start).padStart(8)}  ${part.what}`;
	say(`${good ? 'ok   ' : 'FAIL '} ${line}`);
	if (!good) broken.add(part.name);
	if (!good || part.show) say(`\n${shorten(result.output, log)}\n`);
}

say('');
if (broken.size > 0)
	say(`Failed: ${[...broken].join(', ')}. Again: npm test -- ${[...broken].join(' ')}`);
say(`All of it took ${seconds(started)}.`);
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
