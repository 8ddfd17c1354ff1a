import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import {
	oneCheck,
	ownCounts,
	playwrightCounts,
	playwrightFailures,
	vitestCounts
} from './counts.mjs';
import { runNode } from './run-command.mjs';

/**
 * A part of the whole test: one runner.
 *
 * @typedef {object} Part
 * @property {string} name as in `npm test -- unit e2e`
 * @property {string} what
 * @property {boolean} [browser] needs a browser
 * @property {boolean} [firefox] needs a Firefox, and is left out where there is none
 * @property {boolean} [build] needs the built site
 * @property {boolean} [originals] may use the authors' texts, where VANTAGE_ORIGINALS names them
 * @property {boolean} [extra] slow: runs with `npm run test:all`, or when named
 * @property {boolean} [show] what it prints is worth reading when it passes, too
 * @property {() => boolean} [exists] false as long as there is nothing to test
 * @property {() => Promise<{ passed: number; failed: number; output: string }>} run
 */

export const REPORTS = 'test-results';

/** @param {string} name */
const report = (name) => {
	mkdirSync(REPORTS, { recursive: true });
	const path = join(REPORTS, `${name}.json`);
	rmSync(path, { force: true });
	return path;
};

/**
 * A check that says yes or no.
 *
 * @param {string} script
 * @param {string[]} args
 */
async function check(script, args) {
	const { code, output } = await runNode(script, args);
	return { ...oneCheck(code), output };
}

async function types() {
	const sync = await runNode('node_modules/@sveltejs/kit/svelte-kit.js', ['sync']);
	if (sync.code !== 0) return { ...oneCheck(sync.code), output: sync.output };
	return check('node_modules/svelte-check/bin/svelte-check', [
		'--fail-on-warnings',
		'--output',
		'human'
	]);
}

/** Every folder with a tsconfig of its own is checked by it: core knows no DOM, the CLI no window. */
async function fences() {
	const configs = ['src', 'tests'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((path) => basename(path) === 'tsconfig.json')
			.map((path) => join(folder, path))
	);
	let passed = 0;
	let failed = 0;
	const outputs = [];
	for (const config of configs) {
		const { code, output } = await runNode('node_modules/typescript/bin/tsc', [
			'--noEmit',
			'--project',
			config
		]);
		if (code === 0) passed++;
		else failed++;
		if (output !== '') outputs.push(`${config}\n${output}`);
	}
	return { passed, failed, output: outputs.join('\n') };
}

/** @param {'unit' | 'browser'} project */
async function vitest(project) {
	const path = report(project);
	const { code, output } = await runNode('node_modules/vitest/vitest.mjs', [
		'run',
		'--project',
		project,
		'--passWithNoTests',
		'--reporter=dot',
		'--reporter=json',
		`--outputFile.json=${path}`
	]);
	return { ...vitestCounts(path, code), output };
}

/** The end-to-end tests: on a phone, at a desk, and what needs looking at once. */
const END_TO_END = ['phone', 'desk', 'site'];

/**
 * @param {string} name
 * @param {string[]} projects
 * @param {Record<string, string>} [env]
 */
async function playwright(name, projects, env = {}) {
	const path = report(name);
	const { code, output } = await runNode(
		'node_modules/@playwright/test/cli.js',
		[
			'test',
			'--config=tests/e2e/playwright.config.ts',
			'--reporter=list,json',
			...projects.map((project) => `--project=${project}`)
		],
		{ seconds: 1200, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(path) } }
	);
	return { ...playwrightCounts(path, code), output };
}

/**
 * Builds a site with the authors' own texts, tests it and leaves nothing of it: what fails is named
 * and not quoted, for a message would quote the texts.
 */
async function privateBuild() {
	const folder = mkdtempSync(join(tmpdir(), 'vantage-private-'));
	// Kit's own folder has to see the project's packages.
	const kit = 'node_modules/.vantage-private';
	const path = join(folder, 'report.json');
	const env = {
		VANTAGE_BUILD: join(folder, 'build'),
		VANTAGE_KIT: kit,
		PLAYWRIGHT_JSON_OUTPUT_FILE: path
	};
	try {
		const built = await runNode('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'error'], {
			env
		});
		if (built.code !== 0) return { ...oneCheck(built.code), output: 'It could not be built.' };
		const { code } = await runNode(
			'node_modules/@playwright/test/cli.js',
			[
				'test',
				'--config=tests/e2e/playwright.config.ts',
				'--reporter=json',
				`--output=${join(folder, 'output')}`,
				...END_TO_END.map((project) => `--project=${project}`)
			],
			{ seconds: 1200, env }
		);
		return { ...playwrightCounts(path, code), output: playwrightFailures(path).join('\n') };
	} finally {
		for (const made of [folder, kit]) rmSync(made, { recursive: true, force: true });
	}
}

/** What the build from right to left is of: a set that has all kinds of pages, and one of two languages. */
const TWO_DIRECTIONS = ['corpus/phone-vote', 'tests/fixtures/sets/well'];

/** Builds a small site that speaks Arabic, and tests how it stands. */
async function rightToLeft() {
	// Inside the project, or its files may not be read.
	const folder = 'node_modules/.vantage-rtl';
	const env = {
		VANTAGE_LANGUAGE: 'ar',
		VANTAGE_CORPUS: join(folder, 'corpus'),
		VANTAGE_BUILD: join(folder, 'build'),
		VANTAGE_KIT: join(folder, 'kit')
	};
	rmSync(folder, { recursive: true, force: true });
	for (const set of TWO_DIRECTIONS) {
		cpSync(set, join(env.VANTAGE_CORPUS, basename(set)), { recursive: true });
	}
	const { code, output } = await runNode(
		'node_modules/vite/bin/vite.js',
		['build', '--logLevel', 'warn'],
		{ env }
	);
	return code === 0 ? playwright('rtl', ['rtl'], env) : { ...oneCheck(code), output };
}

/** @param {boolean} timings */
async function lighthouse(timings) {
	const path = report(timings ? 'timings' : 'lighthouse');
	const args = [`--report=${path}`, ...(timings ? ['--timings'] : [])];
	const { code, output } = await runNode('tests/lighthouse/run.mjs', args);
	return { ...ownCounts(path, code), output };
}

const COMMAND_LINE = 'src/cli/vantage.mjs';
const hasSite = () => existsSync('src/routes');

/** In the order they run: what is quick and tells most first. @type {readonly Part[]} */
export const PARTS = [
	{ name: 'types', what: 'types of TypeScript and Svelte', run: types },
	{ name: 'fences', what: 'folders that know neither browser nor Node', run: fences },
	{
		name: 'lint',
		what: 'ESLint',
		run: () => check('node_modules/eslint/bin/eslint.js', ['.', '--max-warnings=0'])
	},
	{
		name: 'format',
		what: 'Prettier',
		run: () => check('node_modules/prettier/bin/prettier.cjs', ['--check', '.'])
	},
	{
		name: 'knip',
		what: 'nothing unused',
		run: () => check('node_modules/knip/bin/knip.js', ['--no-progress'])
	},
	{ name: 'unit', what: 'unit tests', originals: true, run: () => vitest('unit') },
	{
		name: 'browser',
		what: 'components in a real browser',
		browser: true,
		run: () => vitest('browser')
	},
	{
		name: 'corpus',
		what: 'every set of the corpus',
		exists: () => existsSync(COMMAND_LINE),
		run: () => check(COMMAND_LINE, ['check'])
	},
	{
		name: 'build',
		what: 'the site',
		exists: hasSite,
		run: () => check('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn'])
	},
	{
		name: 'e2e',
		what: 'the built site on a phone and a desk',
		browser: true,
		build: true,
		exists: hasSite,
		run: () => playwright('e2e', END_TO_END)
	},
	{
		name: 'firefox',
		what: 'the main flows in Firefox',
		firefox: true,
		build: true,
		exists: hasSite,
		run: () => playwright('firefox', ['firefox'])
	},
	{
		name: 'rtl',
		what: 'a site in Arabic, built for this: from right to left',
		browser: true,
		exists: hasSite,
		run: rightToLeft
	},
	{
		name: 'budgets',
		what: 'bytes, requests and layout shift',
		browser: true,
		build: true,
		exists: hasSite,
		run: () => playwright('budgets', ['budgets'])
	},
	{
		name: 'lighthouse',
		what: 'accessibility, best practices and SEO at 100',
		browser: true,
		build: true,
		exists: hasSite,
		run: () => lighthouse(false)
	},
	{
		name: 'private',
		what: 'the end-to-end tests on a build with the authors’ own texts',
		browser: true,
		originals: true,
		extra: true,
		exists: () => Boolean(process.env['VANTAGE_ORIGINALS']),
		run: privateBuild
	},
	{
		name: 'timings',
		what: 'Lighthouse performance, printed',
		browser: true,
		build: true,
		extra: true,
		show: true,
		exists: hasSite,
		run: () => lighthouse(true)
	},
	{
		name: 'soak',
		what: 'long use without a leak, walkthroughs',
		browser: true,
		build: true,
		extra: true,
		show: true,
		exists: hasSite,
		run: () => playwright('soak', ['soak'])
	}
];
