import { framingStats, shares } from '$lib/core/framing';
import { VOICES, type TextSet } from '$lib/core/model';
import { m } from '$lib/messages';
import { DONE, JSON_OPTION, type Command } from '../command';
import { findSet } from '../corpus-folder';
import { loadSet } from '../load-set';
import type { Terminal } from '../terminal';

function tell(terminal: Terminal, set: TextSet): void {
	const short = new Map(set.articles.map((article) => [article.id, article.short]));
	for (const { article, words, coded, themes } of shares(set)) {
		terminal.out(m.cli.stats.article(short.get(article) ?? article, words, coded));
		for (const { theme, words: onTheme, share, frames } of themes) {
			terminal.out(m.cli.stats.theme(theme, onTheme, share));
			for (const { frame, words: inFrame, voices } of frames) {
				if (inFrame === 0) continue;
				const byVoice = VOICES.map((voice) => voices[voice].words);
				terminal.out(m.cli.stats.frame(frame, inFrame, byVoice));
			}
		}
	}
}

export const stats: Command = {
	name: 'stats',
	usage: 'stats <set>',
	about: m.cli.stats.about,
	options: { ...JSON_OPTION },
	names: { least: 1, most: 1 },
	run: ({ names: [name = ''], flag }, terminal) => {
		const { set } = loadSet(findSet(terminal.cwd, name));
		if (!flag('json')) {
			tell(terminal, set);
			return DONE;
		}
		terminal.out(JSON.stringify(framingStats(set), null, '\t'));
		return DONE;
	}
};
