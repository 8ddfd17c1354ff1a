import { setStyle, type ArticleStyle, type SetStyle } from '$lib/core/text';
import { m } from '$lib/messages';
import { DONE, JSON_OPTION, PROBLEMS, type Command } from '../command';
import { findSet } from '../corpus-folder';
import { loadSet } from '../load-set';
import { tableLines } from '../table';
import type { Terminal } from '../terminal';

/** As many articles as fit beside the measures' names in 80 columns. */
const BESIDE = 5;

function tell(terminal: Terminal, style: SetStyle, short: (id: string) => string): void {
	const { articles, delta, notice } = style;
	if (notice !== undefined) terminal.out(`${notice}\n`);
	for (let from = 0; from < articles.length; from += BESIDE) {
		const shown = articles.slice(from, from + BESIDE);
		const head = ['', ...shown.map(({ article }) => short(article))];
		const rows = m.cli.style.measures.map(({ name, value }) => [
			name,
			...shown.map((article: ArticleStyle) => value(article))
		]);
		for (const line of tableLines([head, ...rows])) terminal.out(line);
		terminal.out('');
	}
	if (delta.between.length === 0) return;
	terminal.out(m.cli.style.delta(delta.words));
	const pairs = delta.between.map(({ a, b, delta: apart, yardstick }) =>
		m.cli.style.pair(short(a), short(b), apart, yardstick)
	);
	for (const line of tableLines([m.cli.style.pairHead, ...pairs])) terminal.out(line);
	const apart = delta.between.filter((pair) => pair.delta > pair.yardstick).length;
	terminal.out(m.cli.style.apart(apart, pairs.length));
}

export const style: Command = {
	name: 'style',
	usage: 'style <set>',
	about: m.cli.style.about,
	options: { ...JSON_OPTION },
	names: { least: 1, most: 1 },
	run: ({ names: [name = ''], flag }, terminal) => {
		const { set } = loadSet(findSet(terminal.cwd, name));
		const found = setStyle(set);
		const short = (id: string): string => set.articles.find((one) => one.id === id)?.short ?? id;
		if (flag('json')) terminal.out(JSON.stringify(found, null, '\t'));
		else if (found.articles.length > 0) tell(terminal, found, short);
		if (found.summaries.length === 0) return DONE;
		terminal.err(m.cli.style.summaries(found.summaries.map(short)));
		return PROBLEMS;
	}
};
