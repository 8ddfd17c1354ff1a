import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { place } from '$lib/core/anchor';
import { proposeParallels, type ProposedParallel } from '$lib/core/align';
import { isBody, placesOverlap, type Article, type Place, type TextSet } from '$lib/core/model';
import { parseSet } from '$lib/corpus';
import { percent, printTable } from './measure';

interface At {
	readonly place: Place;
	readonly text: string;
}

/** Every file of a set's folder, as the reader of sets takes them. */
function filesOf(folder: string): Map<string, string> {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return new Map(
		names
			.filter((name) => /\.(?:ya?ml|md|json)$/.test(name))
			.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')])
	);
}

/** The author's own sentences: the text in full, or a person's copy with the fingerprint laid on it. */
function sentencesOf(article: Article, originals: string | undefined, set: string): At[] {
	if (article.edition === 'full') {
		return article.blocks.filter(isBody).flatMap(({ id, text }) =>
			text.map((run) => ({
				place: { block: id, first: run.first, last: run.last },
				text: run.text
			}))
		);
	}
	const file = join(originals ?? '', set, `${article.id}.txt`);
	const source = join('corpus', set, 'sources', `${article.id}.json`);
	if (originals === undefined || !existsSync(file) || !existsSync(source)) return [];
	const text = readFileSync(file, 'utf8');
	const { sentences } = place(text, [JSON.parse(readFileSync(source, 'utf8')) as never]);
	return sentences.flatMap(({ block, sentence, start, end }) =>
		start === null || !/^(?:p|title)/.test(block)
			? []
			: [
					{
						place: { block, first: sentence, last: sentence },
						text: text.slice(start, end)
					}
				]
	);
}

/** How many recorded pairs of members are proposed, and how many proposals are recorded. */
function measure(set: TextSet, texts: readonly (readonly At[])[]): string[] {
	const proposals = proposeParallels(texts.map((own) => own.map(({ text }) => text)));
	const places = ({ a, b }: ProposedParallel): readonly [number, Place, number, Place][] => {
		const [one, other] = [texts[a.text]?.[a.sentence], texts[b.text]?.[b.sentence]];
		return one && other ? [[a.text, one.place, b.text, other.place]] : [];
	};
	const index = new Map(set.articles.map(({ id }, i) => [id, i]));
	const pairs = set.parallels.flatMap(({ members }) =>
		members.flatMap((one, i) =>
			members.slice(i + 1).map((other) => {
				const sides = [one, other].map(({ article, at }) => ({
					text: index.get(article) ?? -1,
					at
				}));
				const [a, b] = sides.sort((x, y) => x.text - y.text);
				return (proposal: ProposedParallel): boolean =>
					places(proposal).some(
						([x, first, y, second]) =>
							x === a?.text &&
							y === b?.text &&
							placesOverlap(first, a.at) &&
							placesOverlap(second, b.at)
					);
			})
		)
	);
	const found = pairs.filter((is) => proposals.some(is)).length;
	const right = proposals.filter((proposal) => pairs.some((is) => is(proposal))).length;
	return [
		set.id,
		String(set.parallels.length),
		`${found} of ${pairs.length}`,
		percent(found, pairs.length),
		String(proposals.length),
		percent(right, proposals.length)
	];
}

/**
 * How many recorded parallels are proposed. What is proposed and not recorded need not be wrong: a
 * set records those worth showing.
 */
export function parallels(originals: string | undefined): void {
	const rows = readdirSync('corpus', { withFileTypes: true }).flatMap((entry): string[][] => {
		const folder = join('corpus', entry.name);
		if (!entry.isDirectory() || !existsSync(join(folder, 'set.yaml'))) return [];
		const { set } = parseSet(entry.name, filesOf(folder));
		if (!set) return [];
		const texts = set.articles.map((article) => sentencesOf(article, originals, entry.name));
		return texts.every((own) => own.length > 0) ? [measure(set, texts)] : [];
	});
	console.log('\nParallels proposed: pairs of members recorded by a person');
	printTable(['', 'parallels', 'pairs found', 'recall', 'proposed', 'recorded'], rows);
}
