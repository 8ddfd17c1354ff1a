import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hashWords, words } from '$lib/core/text';
import { readTracked } from './architecture/tracked';
import { findKnownRuns, knownRuns, LEAST_WORDS } from './verbatim/known-runs';

/** Fingerprints are the hashes themselves, and a lock file is nobody's prose. */
const NOT_PROSE = /(?:^|\/)package-lock\.json$|^corpus\/[^/]+\/sources\//;
const NOT_TEXT = /\.(?:png|jpe?g|webp|ico|woff2?|pdf|docx|zip|gz)$/;

const sourceFiles = (): string[] => [
	...readTracked((path) => /^corpus\/[^/]+\/sources\/[^/]+\.json$/.test(path)).values()
];

/** Sets whose texts we may ship hold their own sentences: their articles are no one else's. */
function shippedInFull(path: string): boolean {
	return (
		/^corpus\/[^/]+\/articles\/.*\.md$/.test(path) &&
		/^edition:\s*full\s*$/m.test(readFileSync(path, 'utf8'))
	);
}

describe('rights', () => {
	test('no file holds a sentence of an original', () => {
		const known = knownRuns(sourceFiles());
		const files = readTracked((path) => !NOT_PROSE.test(path) && !NOT_TEXT.test(path));
		const found = [...files]
			.filter(([path]) => !shippedInFull(path))
			.flatMap(([path, text]) => findKnownRuns(text, known).map((run) => `${path}:${run.line}`));
		expect(files.size).toBeGreaterThan(0);
		expect(found, 'sentences of somebody else’s article: say it in our own words').toEqual([]);
	});
});

describe('the search itself', () => {
	const sentence = 'A heron stood upon the seventh lantern of the harbour';
	const source = (text: string): string =>
		JSON.stringify({
			blocks: [
				{ sentences: [{ words: words(text).length, hash: hashWords(words(text)) }] },
				{ sentences: [{ words: 4, hash: hashWords(words('the lantern went out')) }] }
			]
		});
	const known = knownRuns([source(sentence)]);
	const linesIn = (text: string): number[] => findKnownRuns(text, known).map((run) => run.line);

	test.each([
		['as it is', sentence, [1]],
		[
			'in other clothes',
			'\n\n// “A Heron stood\n// upon the seventh LANTERN of the harbour”!',
			[3]
		],
		['in the middle of other words', `He wrote that ${sentence} and went.`, [1]],
		['twice', `${sentence}.\n${sentence}.`, [1, 2]],
		['changed by a word', sentence.replace('seventh', 'eighth'), []],
		['in part', sentence.slice(0, -' harbour'.length), []],
		['not at all', 'Nothing of the kind.', []],
		['empty', '', []]
	])('finds a sentence %s', (_how, text, lines) => {
		expect(linesIn(text)).toEqual(lines);
	});

	test(`leaves sentences of fewer than ${LEAST_WORDS} words alone: anyone may write those`, () => {
		expect(linesIn('the lantern went out')).toEqual([]);
	});
});
