import { segment as cut, type SegmentedBlock } from '$lib/core/text';
import { m } from '$lib/messages';
import { DONE, JSON_OPTION, JSONL_OPTION, WrongUse, type Command } from '../command';
import { answerLines, textOf } from '../jsonl';
import { readArgument } from '../read-argument';

const readable = (text: string, blocks: readonly SegmentedBlock[]): string =>
	blocks
		.map(({ kind, start, end, sentences }) => {
			const lines = sentences.map((s, i) => {
				return `  s${i + 1}  ${text.slice(s.start, s.end).replace(/\s+/gu, ' ')}`;
			});
			return [`${kind}  ${start}–${end}`, ...lines].join('\n');
		})
		.join('\n\n');

export const segment: Command = {
	name: 'segment',
	usage: 'segment <file> | segment --jsonl',
	about: m.cli.segment.about,
	options: { ...JSON_OPTION, ...JSONL_OPTION },
	names: { least: 0, most: 1 },
	run: async ({ names: [file], flag }, terminal) => {
		if (flag('jsonl')) {
			await answerLines(terminal, (request) => ({ blocks: cut(textOf(request, 'text')) }));
			return DONE;
		}
		if (file === undefined) throw new WrongUse(m.cli.tooFew);
		const text = readArgument(terminal.cwd, file);
		const blocks = cut(text);
		terminal.out(flag('json') ? JSON.stringify({ blocks }) : readable(text, blocks));
		return DONE;
	}
};
