import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const CORPUS = process.env['VANTAGE_CORPUS'] ?? 'corpus';

/** A set of the corpus as its files say it. */
export interface CorpusSet {
	readonly id: string;
	readonly notice?: string;
	readonly themes: readonly { readonly id: string; readonly question: string }[];
	/** The ids of its articles. */
	readonly articles: readonly string[];
}

/** Every set of the corpus the site was built from. */
export const corpusSets: readonly CorpusSet[] = readdirSync(CORPUS)
	.filter((id) => existsSync(join(CORPUS, id, 'set.yaml')))
	.map((id) => ({
		...(parse(readFileSync(join(CORPUS, id, 'set.yaml'), 'utf8')) as Omit<
			CorpusSet,
			'id' | 'articles'
		>),
		id,
		articles: readdirSync(join(CORPUS, id, 'articles'))
			.filter((file) => file.endsWith('.md') && !file.includes('@'))
			.map((file) => file.slice(0, -'.md'.length))
	}));

/** A set as the one file that is passed on, as `vantage pack` writes it. */
export function packed({ id }: Pick<CorpusSet, 'id'>, corpus = CORPUS): string {
	const files = readdirSync(join(corpus, id), { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(?:yaml|md|json)$/.test(file))
		.map((file) => [file, readFileSync(join(corpus, id, file), 'utf8')] as const);
	return JSON.stringify({ vantage: 1, id, files: Object.fromEntries(files) });
}
