import { labelsView } from '$lib/core/framing';
import { m } from '$lib/messages';
import { DONE, JSON_OPTION, type Command } from '../command';
import { findSet } from '../corpus-folder';
import { loadSet } from '../load-set';

export const labels: Command = {
	name: 'labels',
	usage: 'labels <set>',
	about: m.cli.labels.about,
	options: { ...JSON_OPTION },
	names: { least: 1, most: 1 },
	run: ({ names: [name = ''], flag }, terminal) => {
		const { set } = loadSet(findSet(terminal.cwd, name));
		const actors = labelsView(set).actors.map(({ id, articles }) => ({
			actor: id,
			articles: articles.map(({ article, labels: used }) => ({
				article,
				labels: used.map(({ text, count, says }) => ({ text, count, ...(says && { says }) }))
			}))
		}));
		if (flag('json')) {
			terminal.out(JSON.stringify({ actors }));
			return DONE;
		}
		for (const { actor, articles } of actors) {
			terminal.out(actor);
			for (const { article, labels: used } of articles) {
				terminal.out(m.cli.labels.article(article, used));
			}
		}
		if (actors.length === 0) terminal.out(m.cli.labels.none);
		return DONE;
	}
};
