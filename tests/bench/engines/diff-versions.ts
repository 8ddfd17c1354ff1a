import { compareVersions, type VersionBlock } from '$lib/core/diff';
import { segment, type Span } from '$lib/core/text';
import { inventWords, seeded, type Random } from '../invent';
import { readDigests } from './digests';
import { load, type Revisions } from './diff-pairs';
import { percent, printTable } from './measure';

/** Blocks with the ids a version gives them. */
export const asVersion = (blocks: readonly (readonly string[])[]): VersionBlock[] =>
	blocks.map((sentences, i) => ({ id: `p${i + 1}`, sentences }));

/** Changes words of a text by chance. */
export function changeWords(random: Random, invented: readonly string[], share: number) {
	return (text: string): string =>
		text.replace(/\p{L}+/gu, (word) => (random.happens(share) ? random.of(invented) : word));
}

/** Versions of the corpus's own summaries in which it is known what changed. */
function versions(): void {
	const random = seeded(2);
	const invented = inventWords(random, 500);
	const edit = changeWords(random, invented, 0.15);
	const tally = { moved: 0, movedFound: 0, edited: 0, editedFound: 0, alarms: 0, all: 0 };
	for (const { blocks } of readDigests()) {
		if (blocks.length < 4) continue;
		for (let round = 0; round < 10; round++) {
			const marked = blocks.map((sentences, i) => ({ i, sentences: [...sentences] }));
			const from = random.below(blocks.length);
			const [moved] = marked.splice(from, 1);
			let to = random.below(marked.length + 1);
			if (to === from) to = (to + 2) % (marked.length + 1);
			if (moved) marked.splice(to, 0, moved);
			const changed = marked.map(({ i, sentences }) => ({
				i,
				sentences: sentences.map((text) => (random.happens(0.2) ? edit(text) : text))
			}));
			const found = compareVersions(
				asVersion(blocks),
				asVersion(changed.map(({ sentences }) => sentences))
			);
			const byAfter = new Map(
				found.flatMap(({ sentences }) => sentences).map((own) => [own.after, own])
			);
			changed.forEach(({ i, sentences }, j) => {
				sentences.forEach((text, s) => {
					const own = byAfter.get(`p${j + 1}.s${s + 1}`);
					const untouched = text === blocks[i]?.[s];
					tally.all++;
					if (!untouched) {
						tally.edited++;
						if (own?.before === `p${i + 1}.s${s + 1}` && own.runs) tally.editedFound++;
					} else if (own?.kind !== 'same' || own.before !== `p${i + 1}.s${s + 1}`) tally.alarms++;
				});
			});
			tally.moved++;
			const went = found.filter(({ kind }) => kind === 'moved');
			// Two neighbours that changed places: either may be said to have moved.
			const near = Math.abs(from - to) === 1;
			if (went.some(({ before }) => before === `p${from + 1}`) || (near && went.length === 1)) {
				tally.movedFound++;
			}
		}
	}
	console.log('\nDiff: versions of the summaries, one block moved and one sentence in five edited');
	printTable(
		['', 'found'],
		[
			['blocks moved', percent(tally.movedFound, tally.moved)],
			['sentences edited (15 % of the words)', percent(tally.editedFound, tally.edited)],
			['others taken for changed', percent(tally.alarms, tally.all - tally.edited)]
		]
	);
}

/** A text cut into blocks and sentences, and where each sentence stands. */
function cut(text: string): { blocks: VersionBlock[]; spans: Map<string, Span> } {
	const cutUp = segment(text);
	const spans = new Map<string, Span>();
	const blocks = cutUp.map(({ sentences }, i) => {
		sentences.forEach((span, s) => spans.set(`p${i + 1}.s${s + 1}`, span));
		return {
			id: `p${i + 1}`,
			sentences: sentences.map(({ start, end }) => text.slice(start, end))
		};
	});
	return { blocks, spans };
}

/** Real revisions, where the data say where each sentence went. */
function revisions(bench: string): void {
	const tallies = new Map<string, { all: number; right: number; elsewhere: number }>();
	for (const { before, after, items } of load<Revisions>(bench, 'revisions.json.gz').pairs) {
		const [ours, theirs] = [cut(before), cut(after)];
		const changes = compareVersions(ours.blocks, theirs.blocks).flatMap(
			({ sentences }) => sentences
		);
		const counterpart = new Map(changes.map((own) => [own.before, own.after]));
		for (const { s, e, cls, gs, ge } of items) {
			const id = [...ours.spans].find(
				([, { start, end }]) => start === s && Math.abs(end - e) <= 1
			)?.[0];
			if (id === undefined) continue;
			const tally = tallies.get(cls) ?? { all: 0, right: 0, elsewhere: 0 };
			tallies.set(cls, tally);
			tally.all++;
			const found = theirs.spans.get(counterpart.get(id) ?? '');
			const there = gs !== null && ge !== null && found && found.start < ge && found.end > gs;
			if (there || (gs === null && !found)) tally.right++;
			else if (found) tally.elsewhere++;
		}
	}
	console.log('\nDiff: sentences of real revisions (IteraTeR)');
	printTable(
		['', 'sentences', 'right', 'another one'],
		[...tallies].map(([cls, { all, right, elsewhere }]) => [
			cls,
			String(all),
			percent(right, all),
			percent(elsewhere, all)
		])
	);
}

/** How well sentences and blocks of two versions are found again. */
export function versionDiff(bench: string | undefined): void {
	versions();
	if (bench !== undefined) revisions(bench);
}
