import { findFigures, type Figure } from '$lib/core/detect';
import { m } from '$lib/messages';
import { DONE, JSON_OPTION, JSONL_OPTION, WrongUse, type Command } from '../command';
import { answerLines, textOf } from '../jsonl';
import { readArgument } from '../read-argument';
import { tableLines } from '../table';

/** What a number is of: its unit, or the things counted. */
const unitOf = (text: string, { unit, counts }: Figure): string | null =>
	unit ?? (counts && text.slice(counts.start, counts.end).replace(/\s+/gu, ' '));

const answer = (text: string) => ({
	figures: findFigures(text).map((figure) => {
		const { start, end, value, type } = figure;
		return { start, end, value, unit: unitOf(text, figure), type };
	})
});

const readable = (text: string, found: readonly Figure[]): string =>
	tableLines([
		m.cli.figures.head,
		...found.map((figure) => {
			const { start, end, value, type } = figure;
			const written = text.slice(start, end).replace(/\s+/gu, ' ');
			return [written, String(value), unitOf(text, figure) ?? '', type];
		})
	]).join('\n');

export const figures: Command = {
	name: 'figures',
	usage: 'figures <file> | figures --jsonl',
	about: m.cli.figures.about,
	options: { ...JSON_OPTION, ...JSONL_OPTION },
	names: { least: 0, most: 1 },
	run: async ({ names: [file], flag }, terminal) => {
		if (flag('jsonl')) {
			await answerLines(terminal, (request) => answer(textOf(request, 'text')));
			return DONE;
		}
		if (file === undefined) throw new WrongUse(m.cli.tooFew);
		const text = readArgument(terminal.cwd, file);
		if (flag('json')) {
			terminal.out(JSON.stringify(answer(text)));
			return DONE;
		}
		const found = findFigures(text);
		terminal.out(found.length === 0 ? m.cli.figures.none : readable(text, found));
		return DONE;
	}
};
