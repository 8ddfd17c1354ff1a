import DiffMatchPatch from 'diff-match-patch';
import { compareVersions, wordDiff } from '$lib/core/diff';
import { words } from '$lib/core/text';
import { inventWords, seeded } from '../invent';
import { asVersion, changeWords } from './diff-versions';
import { milliseconds, printTable, times } from './measure';

/** How time grows with the text, on versions and on texts that share nothing but words. */
export function diffGrowth(): void {
	const plain = new DiffMatchPatch();
	plain.Diff_Timeout = 0;
	const random = seeded(1);
	const vocabulary = inventWords(random, 3000);
	const sentence = (): string => {
		const own = Array.from({ length: random.between(8, 28) }, () => random.common(vocabulary));
		return `${own.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`;
	};
	const edit = changeWords(random, vocabulary, 0.05);
	const rows: string[][] = [];
	let first: readonly [number, number, number] | undefined;
	for (const factor of [1, 3, 10, 30, 100]) {
		const article = (): string[][] =>
			Array.from({ length: 18 * factor }, () => Array.from({ length: 3 }, sentence));
		const text = (blocks: readonly (readonly string[])[]): string =>
			blocks.map((own) => own.join(' ')).join('\n\n');
		const blocks = article();
		const later = blocks.map((own) => own.map(edit));
		const [before, after, unrelated] = [text(blocks), text(later), text(article())];
		const byWords = milliseconds(() => wordDiff(before, after));
		const apart = milliseconds(() => wordDiff(before, unrelated));
		const compared = milliseconds(() => compareVersions(asVersion(blocks), asVersion(later)));
		// The plain way takes minutes at a hundred times the text.
		const byCharacters =
			factor > 10 ? null : milliseconds(() => plain.diff_main(before, after, false));
		first ??= [byWords, apart, compared];
		rows.push([
			`${factor}×`,
			String(words(before).length),
			`${byWords.toFixed(1)} ms`,
			times(byWords, first[0]),
			`${apart.toFixed(1)} ms`,
			times(apart, first[1]),
			`${compared.toFixed(1)} ms`,
			times(compared, first[2]),
			byCharacters === null ? '–' : `${byCharacters.toFixed(1)} ms`,
			byCharacters === null ? '' : times(byCharacters, byWords)
		]);
	}
	console.log('\nGrowth: invented text and its version with 1 word in 20 changed');
	printTable(
		['', 'words', 'word diff', '', 'unrelated', '', 'versions', '', 'characters', 'of word diff'],
		rows
	);
}
