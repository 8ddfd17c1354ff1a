import { resolve } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BROWSER_FLAGS, findBrowser, thisMachine } from './tests/run/find-browser.mjs';

// Dates are compared as days: a test must not pass in one time zone and fail in another. Set here,
// because the workers that run the tests inherit it.
process.env['TZ'] = 'UTC';

/** Tests that need a real browser: components, the DOM, IndexedDB. */
const IN_BROWSER = ['src/**/*.svelte.test.ts', 'src/**/*.browser.test.ts'];

/** What many parts import and no page needs at first: sheets, charts, one's own copy, their words. */
const SELDOM =
	/(?:Sheet|Drawer|OpenedMark|TellingSource)\.svelte|bindings.select|d3-|lib.charts|chart-links|lib.core.(?!model)|messages.(?:en|ar).(?!(?:common|language|site|reader|reading)\.ts)/u;

/** What every page fetches when nothing else is left to do. */
const LATE =
	/reader.(?:Offline|Hints?)\.svelte$|due-hint|state.(?:own-)?offline\b|messages.(?:en|ar).(?:offline|hints)\.ts/u;

const isShared = (id: string): boolean => !SELDOM.test(id) && !LATE.test(id);

const executablePath = process.env['VITEST'] ? findBrowser(thisMachine()) : null;

export default defineConfig({
	plugins: [sveltekit()],
	resolve: {
		alias: [
			// Benchmarks build other corpora: a folder inside the project, whose files Vite may read.
			{ find: '$corpus', replacement: resolve(process.env['VANTAGE_CORPUS'] ?? 'corpus') },
			// A build speaks one language: no page carries a second catalogue.
			{
				find: /^\.\/en\/index$/u,
				replacement: resolve(
					'src/lib/messages',
					process.env['VANTAGE_LANGUAGE'] ?? 'en',
					'index.ts'
				)
			}
		]
	},
	build: {
		rolldownOptions: {
			// `d3` re-exports modules that patch one another when loaded (selection, transition). We use its
			// maths only, and without this a page carries 10 kB it never runs.
			treeshake: { moduleSideEffects: [{ test: /node_modules\/d3/, sideEffects: false }] }
		}
	},
	// What reads a format is a file of its own, which a worker in one piece could not fetch.
	worker: { format: 'es' },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						codeSplitting: {
							groups: [
								// All styles are as many bytes in one file as those of a page in sixteen.
								{ name: 'style', priority: 2, test: /type=style|\.css$/u },
								// What nearly every page loads: two dozen small files compress worse, by 3 kB.
								{ name: 'shared', priority: 1, minShareCount: 5, test: isShared },
								{ name: 'late', test: LATE }
							]
						}
					}
				}
			}
		}
	},
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					// A busy machine is slow, not wrong.
					testTimeout: 30_000,
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: [...IN_BROWSER, 'tests/e2e/**']
				}
			},
			{
				extends: true,
				// What only a worker imports is not seen before it runs, and would reload the tests then.
				optimizeDeps: { entries: ['src/lib/workers/bring.worker.ts'] },
				test: {
					name: 'browser',
					include: IN_BROWSER,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						// A phone: components have to work there first. Not higher than the window the
						// tests' frame stands in, which would scale it down.
						viewport: { width: 360, height: 720 },
						provider: playwright({
							launchOptions: { args: BROWSER_FLAGS, ...(executablePath && { executablePath }) }
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
