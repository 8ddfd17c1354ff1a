import { suggestedLabels } from '$lib/core/align';
import { labelsView } from '$lib/core/framing';
import type { ActorId, TextSet } from '$lib/core/model';
import { m } from '$lib/messages';
import { DONE, JSON_OPTION, type Command } from '../command';
import { findSet } from '../corpus-folder';
import { loadSet } from '../load-set';

/** What each article calls each actor: as coded, and suggested where an article has no coded labels. */
function labelsOf(set: TextSet) {
	const coded = labelsView(set).actors;
	const suggested = suggestedLabels(set);
	const codedOf = (id: ActorId) =>
		coded
			.filter((actor) => actor.id === id)
			.flatMap(({ articles }) => articles)
			.map(({ article, labels: used }) => ({
				article,
				labels: used.map(({ text, count, says }) => ({ text, count, ...(says && { says }) }))
			}));
	const suggestedOf = (id: ActorId) =>
		suggested
			.filter(({ actor }) => actor === id)
			.map(({ article, labels: used }) => ({
				article,
				labels: used.map(({ text, count, why, word }) => ({
					text,
					count,
					suggested: true as const,
					why,
					word
				}))
			}));
	return set.actors
		.map(({ id }) => ({ actor: id, coded: codedOf(id), suggested: suggestedOf(id) }))
		.filter((actor) => actor.coded.length + actor.suggested.length > 0);
}

export const labels: Command = {
	name: 'labels',
	usage: 'labels <set>',
	about: m.cli.labels.about,
	options: { ...JSON_OPTION },
	names: { least: 1, most: 1 },
	run: ({ names: [name = ''], flag }, terminal) => {
		const { set } = loadSet(findSet(terminal.cwd, name));
		const actors = labelsOf(set);
		if (flag('json')) {
			const told = actors.map(({ actor, coded, suggested }) => ({
				actor,
				articles: [...coded, ...suggested]
			}));
			terminal.out(JSON.stringify({ actors: told }));
			return DONE;
		}
		for (const { actor, coded, suggested } of actors) {
			terminal.out(actor);
			for (const { article, labels: used } of coded) {
				terminal.out(m.cli.labels.article(article, used));
			}
			for (const { article, labels: used } of suggested) {
				terminal.out(m.cli.labels.suggested(article, used));
			}
		}
		if (actors.length === 0) terminal.out(m.cli.labels.none);
		return DONE;
	}
};
