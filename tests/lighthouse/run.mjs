/**
 * Lighthouse on one page of each kind, on a phone. Gates accessibility, best practices and SEO at
 * 100; with `--timings` it prints the medians of the performance figures instead, and gates nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { createStaticServer, listen } from '../../src/serve/static-server.mjs';
import { BROWSER_FLAGS, findBrowser, thisMachine } from '../run/find-browser.mjs';
import { BUILD, listPages, onePerKind } from '../run/site-pages.mjs';

const GATES = /** @type {const} */ (['accessibility', 'best-practices', 'seo']);
const TIMINGS = /** @type {const} */ ([
	'first-contentful-paint',
	'largest-contentful-paint',
	'total-blocking-time',
	'cumulative-layout-shift'
]);
/** Timings wander on a busy machine: the median of so many runs is printed. */
const RUNS = 3;

const { values } = parseArgs({
	options: { report: { type: 'string' }, timings: { type: 'boolean', default: false } }
});

/** @param {number[]} numbers */
const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const pages = onePerKind(listPages());
const server = createStaticServer(BUILD);
const port = await listen(server, { port: 0, host: '127.0.0.1' });
const chromePath = findBrowser(thisMachine());
const chrome = await launch({
	...(chromePath !== null && { chromePath }),
	chromeFlags: ['--headless=new', ...BROWSER_FLAGS]
});

/**
 * @param {string} path
 * @param {string[]} onlyCategories
 */
async function audit(path, onlyCategories) {
	const result = await lighthouse(`http://127.0.0.1:${port}/${path}`, {
		port: chrome.port,
		logLevel: 'error',
		onlyCategories,
		// Scores that are gated do not depend on speed; timings are simulated on a slow phone.
		throttlingMethod: values.timings ? 'simulate' : 'provided'
	});
	if (result === undefined) throw new Error(`Lighthouse gave no result for /${path}`);
	return result.lhr;
}

let passed = 0;
let failed = 0;

/** Whether a page asks not to be found by search engines: then that it is not is no fault. */
const staysHidden = (/** @type {string} */ path) =>
	/<meta name="robots" content="[^"]*noindex/.test(
		readFileSync(join(BUILD, path, 'index.html'), 'utf8')
	);

/** @param {string} path */
async function gate(path) {
	const { categories, audits } = await audit(path, [...GATES]);
	for (const id of GATES) {
		const category = categories[id];
		const faults = (category?.auditRefs ?? [])
			.filter(({ weight }) => weight > 0)
			.filter((ref) => !(ref.id === 'is-crawlable' && staysHidden(path)))
			.flatMap((ref) => audits[ref.id] ?? [])
			.filter(({ score }) => score !== null && score !== 1);
		if (category !== undefined && faults.length === 0) {
			passed++;
			continue;
		}
		failed++;
		console.log(`/${path} has ${Math.round((category?.score ?? 0) * 100)} in ${id}:`);
		for (const { id: auditId, title } of faults) console.log(`  ${auditId}: ${title}`);
	}
}

/** @param {string} path */
async function time(path) {
	/** @type {Awaited<ReturnType<typeof audit>>[]} */
	const runs = [];
	for (let i = 0; i < RUNS; i++) runs.push(await audit(path, ['performance']));
	const figures = TIMINGS.map((id) => {
		const value = median(runs.map(({ audits }) => audits[id]?.numericValue ?? 0));
		return `${id} ${value.toFixed(id === 'cumulative-layout-shift' ? 3 : 0)}`;
	});
	const score = median(runs.map(({ categories }) => (categories['performance']?.score ?? 0) * 100));
	console.log(`/${path}: performance ${Math.round(score)}, ${figures.join(', ')}`);
	passed++;
}

try {
	for (const { path } of pages) await (values.timings ? time(path) : gate(path));
} finally {
	chrome.kill();
	server.close();
	server.closeAllConnections();
}
if (values.report) writeFileSync(values.report, JSON.stringify({ passed, failed }));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
