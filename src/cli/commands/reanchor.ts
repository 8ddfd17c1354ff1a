import { reanchor as find } from '$lib/core/anchor';
import { m } from '$lib/messages';
import { DONE, JSONL_OPTION, type Command } from '../command';
import { answerLines, spansOf, textOf } from '../jsonl';

export const reanchor: Command = {
	name: 'reanchor',
	usage: 'reanchor [--jsonl]',
	about: m.cli.reanchor.about,
	options: { ...JSONL_OPTION },
	names: { least: 0, most: 0 },
	run: async (_, terminal) => {
		await answerLines(terminal, (request) => {
			const before = textOf(request, 'before');
			const spans = spansOf(request, 'spans', before);
			return { spans: find(before, textOf(request, 'after'), spans) };
		});
		return DONE;
	}
};
