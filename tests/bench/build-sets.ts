import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runNode } from '../run/run-command.mjs';
import { generateSet, LARGE, type SetSize } from './generate-set';

/** Inside the project, so that Vite may read it; git does not see it. */
const WORKSHOP = 'test-results/bench';

export interface Built {
	readonly folder: string;
	readonly seconds: number;
	readonly megabytes: number;
	readonly failed: string | null;
}

/** Writes generated sets as a corpus. @returns its folder */
function writeCorpus(sets: number, size: SetSize): string {
	const corpus = join(WORKSHOP, `corpus-${sets}`);
	rmSync(corpus, { recursive: true, force: true });
	for (let i = 1; i <= sets; i++) {
		const id = `generated-${i}`;
		for (const [path, text] of generateSet(id, size, i)) {
			const file = join(corpus, id, path);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, text);
		}
	}
	return corpus;
}

/**
 * Builds a site of generated sets into a folder of its own, beside the real one, with time and peak
 * memory (of the whole process, prerendering threads included).
 */
export async function buildSets(sets: number, size: SetSize = LARGE): Promise<Built> {
	const corpus = writeCorpus(sets, size);
	const folder = join(WORKSHOP, `site-${sets}`);
	const report = join(WORKSHOP, `memory-${sets}`);
	const start = performance.now();
	const watch = pathToFileURL(resolve('tests/bench/report-memory.mjs')).href;
	const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'];
	const { code, output } = await runNode('--import', [watch, ...vite], {
		seconds: 1800,
		env: {
			// Vite's module runner, in which benchmarks run, has set it to development.
			NODE_ENV: 'production',
			VANTAGE_CORPUS: corpus,
			VANTAGE_BUILD: folder,
			VANTAGE_KIT: join(WORKSHOP, `kit-${sets}`),
			VANTAGE_MEMORY_REPORT: report
		}
	});
	return {
		folder,
		seconds: (performance.now() - start) / 1000,
		megabytes: code === 0 ? Number(readFileSync(report, 'utf8')) / 1024 : 0,
		failed: code === 0 ? null : output
	};
}
