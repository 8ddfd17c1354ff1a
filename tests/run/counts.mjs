import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 */

/**
 * A check that says only yes or no counts as one.
 *
 * @param {number} code exit code
 * @returns {Counts}
 */
export const oneCheck = (code) =>
	code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/**
 * A runner that ended badly has failed at least once, whatever its report says.
 *
 * @param {Counts} counts
 * @param {number} code
 * @returns {Counts}
 */
export const atLeastOneFailed = (counts, code) =>
	code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;

/** @param {string} path */
function readReport(path) {
	try {
		return /** @type {unknown} */ (JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		return null;
	}
}

/**
 * @param {string} path report of vitest's reporter `json`
 * @param {number} code
 * @returns {Counts}
 */
export function vitestCounts(path, code) {
	const report =
		/** @type {{ numPassedTests: number; numFailedTests: number; testResults: { status: string; assertionResults: unknown[] }[] } | null} */ (
			readReport(path)
		);
	if (report === null) return oneCheck(code || 1);
	// A file that does not load has no tests, and fails all the same.
	const unloaded = report.testResults.filter(
		(file) => file.status === 'failed' && file.assertionResults.length === 0
	);
	return atLeastOneFailed(
		{ passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length },
		code
	);
}

/**
 * @param {string} path report of Playwright's reporter `json`
 * @param {number} code
 * @returns {Counts}
 */
export function playwrightCounts(path, code) {
	const report =
		/** @type {{ stats: { expected: number; flaky: number; unexpected: number } } | null} */ (
			readReport(path)
		);
	if (report === null) return oneCheck(code || 1);
	const { expected, flaky, unexpected } = report.stats;
	return atLeastOneFailed({ passed: expected + flaky, failed: unexpected }, code);
}

/**
 * @typedef {object} Suite
 * @property {string} title
 * @property {Suite[]} [suites]
 * @property {{ title: string; ok: boolean; tests: { projectName: string }[] }[]} [specs]
 */

/**
 * What failed, by name: for runs whose messages must not be kept.
 *
 * @param {string} path report of Playwright's reporter `json`
 * @returns {string[]} a line for each
 */
export function playwrightFailures(path) {
	const report = /** @type {{ suites: Suite[] } | null} */ (readReport(path));
	/** @type {(suite: Suite) => string[]} */
	const failures = ({ title, suites = [], specs = [] }) =>
		specs
			.filter(({ ok }) => !ok)
			.map((spec) => `${spec.tests[0]?.projectName ?? ''} › ${spec.title}`)
			.concat(suites.flatMap(failures))
			.map((line) => `${title} › ${line}`);
	return report === null ? ['There is no report.'] : report.suites.flatMap(failures);
}

/**
 * @param {string} path a report `{passed, failed}` of one of this project's own runners
 * @param {number} code
 * @returns {Counts}
 */
export function ownCounts(path, code) {
	const report = /** @type {Counts | null} */ (readReport(path));
	return report === null ? oneCheck(code || 1) : atLeastOneFailed(report, code);
}
