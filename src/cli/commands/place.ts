import { place as lay, placePassage, type Placement } from '$lib/core/anchor';
import type { TextSet } from '$lib/core/model';
import { m } from '$lib/messages';
import { DONE, JSON_OPTION, type Command } from '../command';
import { findSet, findSets } from '../corpus-folder';
import { loadSet } from '../load-set';
import { readArgument } from '../read-argument';
import type { Terminal } from '../terminal';

/** The reference coding's passages with where they stand in the text. */
function placedPassages(placement: Placement, sets: readonly TextSet[]) {
	const set = sets.find(({ id }) => id === placement.set);
	const codings = set?.codings.filter(({ coder, article }) => {
		return coder === set.referenceCoder && article === placement.article;
	});
	return (codings ?? [])
		.flatMap(({ passages }) => passages)
		.map(({ id, theme, frame, at }) => {
			const { status, start, end } = placePassage(placement, at);
			return { id, theme, frame, status, start, end };
		});
}

function tell(terminal: Terminal, placement: Placement, passages: readonly { status: string }[]) {
	const { set, article, confidence, blocks, extra } = placement;
	if (set === null || article === null) {
		terminal.out(m.cli.place.none);
		return;
	}
	terminal.out(m.cli.place.found(set, article, confidence));
	for (const { source, status, score, start, end } of blocks) {
		const where = start === null ? '' : `${start}–${end}`;
		terminal.out(`  ${source.padEnd(6)}${status.padEnd(9)}${score.toFixed(2)}  ${where}`);
	}
	for (const { start, end, kind } of extra) terminal.out(m.cli.place.extra(kind, start, end));
	const placed = passages.filter(({ status }) => status !== 'missing').length;
	terminal.out(m.cli.place.passages(placed, passages.length));
}

export const place: Command = {
	name: 'place',
	usage: 'place [set] <file>',
	about: m.cli.place.about,
	options: { ...JSON_OPTION },
	names: { least: 1, most: 2 },
	run: ({ names, flag }, terminal) => {
		const [first = '', second] = names;
		const folders =
			second === undefined ? findSets(terminal.cwd, []) : [findSet(terminal.cwd, first)];
		const text = readArgument(terminal.cwd, second ?? first);
		const sets = folders.map(loadSet);
		const [only] = sets;
		const placement = lay(
			text,
			sets.flatMap(({ sources }) => sources),
			sets.length === 1 && only ? { language: only.set.language } : {}
		);
		const passages = placedPassages(
			placement,
			sets.map(({ set }) => set)
		);
		if (!flag('json')) {
			tell(terminal, placement, passages);
			return DONE;
		}
		const { set, article, confidence, blocks, extra } = placement;
		terminal.out(JSON.stringify({ set, article, confidence, blocks, extra, passages }, null, '\t'));
		return DONE;
	}
};
