import { saveFile, toCsv, withSource, type CsvRows } from '$lib/charts';
import type { ArticleRef, LabelsView, SetRef } from '$lib/core/framing';
import type { ArticleId } from '$lib/core/model';
import { m } from '$lib/messages';

const heads = m.labelTable;
const shortOf = (articles: readonly ArticleRef[], id: ArticleId): string =>
	articles.find((article) => article.id === id)?.short ?? id;

/** Saves a row for each place of each name an author uses: what was coded, and no altered sentence. */
export function saveLabels(set: SetRef, { actors, articles, groups }: LabelsView): void {
	const rows = actors.flatMap((actor) =>
		actor.articles.flatMap(({ article, labels }) =>
			labels.flatMap(({ text, says, occurrences }) =>
				occurrences.map(({ at, voice }) => [
					actor.name,
					shortOf(articles, article),
					text,
					groups.find(({ id }) => id === says)?.name ?? '',
					at,
					voice ?? ''
				])
			)
		)
	);
	const { actor, article, label, says, at, voice } = heads;
	save(set, 'names', [[actor, article, label, says, at, voice], ...rows]);
}

/** Saves a row for each sentence on harm: where it stands, and who acts in it. */
export function saveHarm(set: SetRef, { actors, articles, harm }: LabelsView): void {
	const rows = (harm?.articles ?? []).flatMap(({ article, places }) =>
		places.map(({ at, acts, actor }) => [
			shortOf(articles, article),
			at,
			m.labels.harm.acts[acts],
			actors.find(({ id }) => id === actor)?.name ?? actor ?? ''
		])
	);
	const { article, at, acts, actor } = heads;
	save(set, 'harm', [[article, at, acts, actor], ...rows]);
}

function save(set: SetRef, part: string, rows: CsvRows): void {
	const text = toCsv(withSource(rows, heads.source, m.site.source(set.title, set.notice)));
	saveFile(`${set.id}-${part}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }));
}
