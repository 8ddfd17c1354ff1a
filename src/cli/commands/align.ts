import { counterparts, counterpartScores } from '$lib/core/align';
import { segment, type Span } from '$lib/core/text';
import { m } from '$lib/messages';
import { DONE, JSON_OPTION, JSONL_OPTION, WrongUse, type Command } from '../command';
import { answerLines, textsOf } from '../jsonl';
import { readArgument } from '../read-argument';

interface Sentence extends Span {
	readonly text: string;
}

const sentencesOf = (text: string): readonly Sentence[] =>
	segment(text).flatMap(({ sentences }) =>
		sentences.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
	);

const span = (sentence: Sentence | undefined): Span => ({
	start: sentence?.start ?? 0,
	end: sentence?.end ?? 0
});
const oneLine = (sentence: Sentence | undefined): string =>
	(sentence?.text ?? '').replace(/\s+/gu, ' ');

export const align: Command = {
	name: 'align',
	usage: 'align <a> <b> | align --jsonl',
	about: m.cli.align.about,
	options: { ...JSON_OPTION, ...JSONL_OPTION },
	names: { least: 0, most: 2 },
	run: async ({ names: [one, other], flag }, terminal) => {
		if (flag('jsonl')) {
			await answerLines(terminal, (request) => ({
				scores: counterpartScores(textsOf(request, 'a'), textsOf(request, 'b'))
			}));
			return DONE;
		}
		if (one === undefined || other === undefined) throw new WrongUse(m.cli.tooFew);
		const [a, b] = [one, other].map((file) => sentencesOf(readArgument(terminal.cwd, file)));
		const texts = [a, b].map((own) => (own ?? []).map(({ text }) => text));
		const found = counterparts(texts[0] ?? [], texts[1] ?? []);
		if (flag('json')) {
			const pairs = found.map((pair) => ({
				a: span(a?.[pair.a]),
				b: span(b?.[pair.b]),
				score: pair.score
			}));
			terminal.out(JSON.stringify({ pairs }));
			return DONE;
		}
		for (const pair of found) {
			terminal.out(`${pair.score.toFixed(2)}  ${oneLine(a?.[pair.a])}`);
			terminal.out(`      ${oneLine(b?.[pair.b])}\n`);
		}
		if (found.length === 0) terminal.out(m.cli.align.none);
		return DONE;
	}
};
