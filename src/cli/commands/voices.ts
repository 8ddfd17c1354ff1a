import { findVoices, type Voice } from '$lib/core/detect';
import type { Span } from '$lib/core/text';
import { m } from '$lib/messages';
import { DONE, JSON_OPTION, JSONL_OPTION, WrongUse, type Command } from '../command';
import { answerLines, textOf } from '../jsonl';
import { readArgument } from '../read-argument';

const offsets = (span: Span | null) => span && [span.start, span.end];

const answer = (text: string) => ({
	voices: findVoices(text).map(({ kind, content, source, cue }) => ({
		kind,
		content: offsets(content),
		source: offsets(source),
		cue: offsets(cue)
	}))
});

const readable = (text: string, voices: readonly Voice[]): string => {
	const words = ({ start, end }: Span): string => text.slice(start, end).replace(/\s+/gu, ' ');
	return voices
		.map(({ kind, content, source }) =>
			m.cli.voices.voice(kind, source ? words(source) : m.cli.voices.unnamed, words(content))
		)
		.join('\n');
};

export const voices: Command = {
	name: 'voices',
	usage: 'voices <file> | voices --jsonl',
	about: m.cli.voices.about,
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
		const found = findVoices(text);
		terminal.out(found.length === 0 ? m.cli.voices.none : readable(text, found));
		return DONE;
	}
};
