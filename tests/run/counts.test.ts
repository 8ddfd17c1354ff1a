import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	oneCheck,
	ownCounts,
	playwrightCounts,
	playwrightFailures,
	vitestCounts
} from './counts.mjs';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'counts-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
	const path = join(folder, 'report.json');
	writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
	return path;
}

const vitest = (numPassedTests: number, numFailedTests: number, testResults: unknown[] = []) => ({
	numPassedTests,
	numFailedTests,
	testResults
});
const playwright = (expected: number, flaky: number, unexpected: number) => ({
	stats: { expected, flaky, unexpected }
});

describe('counting what passed and failed', () => {
	test('a yes-or-no check is one', () => {
		expect(oneCheck(0)).toEqual({ passed: 1, failed: 0 });
		expect(oneCheck(3)).toEqual({ passed: 0, failed: 1 });
	});

	test.each([
		['as reported', vitest(3, 1), 1, { passed: 3, failed: 1 }],
		[
			'a file that did not load has failed once',
			vitest(3, 0, [{ status: 'failed', assertionResults: [] }]),
			1,
			{ passed: 3, failed: 1 }
		],
		['an error outside the tests is a failure', vitest(3, 0), 1, { passed: 3, failed: 1 }],
		['no report is a failure, whatever the exit code', 'not JSON', 0, { passed: 0, failed: 1 }]
	])('vitest: %s', (_name, content, code, counts) => {
		expect(vitestCounts(report(content), code)).toEqual(counts);
	});

	test.each([
		['as reported', playwright(4, 1, 2), 1, { passed: 5, failed: 2 }],
		['a crash of the runner is a failure', playwright(4, 0, 0), 1, { passed: 4, failed: 1 }],
		['no report is a failure', '', 0, { passed: 0, failed: 1 }]
	])('Playwright: %s', (_name, content, code, counts) => {
		expect(playwrightCounts(report(content), code)).toEqual(counts);
	});

	test('Playwright: what failed is named, and nothing of its message', () => {
		const spec = (title: string, ok: boolean) => ({
			title,
			ok,
			tests: [{ projectName: 'phone', results: [{ error: { message: 'quoted' } }] }]
		});
		const inner = { title: 'the reader', specs: [spec('steps', false)] };
		const suites = [
			{ title: 'a.spec.ts', suites: [inner], specs: [spec('opens', true), spec('closes', false)] }
		];
		expect(playwrightFailures(report({ suites }))).toEqual([
			'a.spec.ts › phone › closes',
			'a.spec.ts › the reader › phone › steps'
		]);
		expect(playwrightFailures(report(''))).toEqual(['There is no report.']);
	});

	test('a runner of our own', () => {
		expect(ownCounts(report({ passed: 2, failed: 0 }), 0)).toEqual({ passed: 2, failed: 0 });
		expect(ownCounts(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 });
	});
});
