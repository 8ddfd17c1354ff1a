import { isBody, type Article, type Block, type BlockKind } from '$lib/core/model';
import { buildArticle } from '../build-article';
import { localiser } from '../localise';
import type { BodyBlock } from '../markdown';
import type { Problem, ProblemDetail } from '../problem';
import type { RawArticle, RawSet } from '../raw-set';
import type { ReadSet } from '../read-set';
import type { CodingFile } from '../schema/coding';
import type { SourceFile } from '../schema/source';
import type { ValuePath } from '../yaml-file';

/** A body block with what stands for it in our file. */
export interface BodyFacts {
	readonly id: string;
	readonly kind: BlockKind;
	/** Words of each of the original's sentences. */
	readonly words: readonly number[];
	readonly shown?: BodyBlock;
}

export interface ArticleFacts {
	readonly id: string;
	readonly file: string;
	readonly raw: RawArticle;
	readonly built: Article;
	readonly source?: SourceFile;
	readonly body: readonly BodyFacts[];
	readonly blocks: ReadonlyMap<string, Block>;
}

export interface CodingFacts {
	readonly file: string;
	readonly coder: string;
	readonly data: CodingFile;
	/** Absent when the file is of no article of the set. */
	readonly article?: ArticleFacts;
}

/** Everything a rule may look at. Rules report; they change nothing. */
export interface Context {
	readonly raw: RawSet;
	readonly articles: readonly ArticleFacts[];
	readonly codings: readonly CodingFacts[];
	/** Finds an article by its id or an older one. */
	readonly articleOf: (name: string) => ArticleFacts | undefined;
	/** Reports at a value of a file's data. */
	readonly at: (file: string, path: ValuePath, detail: ProblemDetail) => void;
	/** Reports at a line. */
	readonly line: (file: string, line: number, detail: ProblemDetail) => void;
}

export type Rule = (context: Context) => void;

function factsOf(raw: RawSet, name: string, article: RawArticle): ArticleFacts {
	const source = raw.sources.get(name);
	const { language } = raw.set;
	const built = buildArticle(name, article, source, language, localiser(language));
	const body = built.blocks.filter((block) => isBody(block) && block.kind !== 'title');
	return {
		id: name,
		file: `articles/${name}.md`,
		raw: article,
		built,
		...(source && article.front.edition === 'digest' && { source }),
		body: body.map(({ id, kind, words }, i) => {
			const shown = article.body[i];
			return { id, kind, words, ...(shown && { shown }) };
		}),
		blocks: new Map(built.blocks.map((block) => [String(block.id), block]))
	};
}

export function contextOf(raw: RawSet, located: ReadSet['located'], problems: Problem[]): Context {
	const current = [...raw.articles].filter(([name]) => !name.includes('@'));
	const articles = current.map(([name, article]) => factsOf(raw, name, article));
	const byName = new Map<string, ArticleFacts>();
	for (const facts of articles) {
		for (const alias of facts.raw.front.aliases ?? []) byName.set(alias, facts);
	}
	for (const facts of articles) byName.set(facts.id, facts);
	const codings = [...raw.codings].map(([path, data]): CodingFacts => {
		const [coder = '', name = ''] = path.split('/');
		const article = byName.get(name);
		return { file: `coding/${path}.yaml`, coder, data, ...(article && { article }) };
	});
	const line = (file: string, number: number, detail: ProblemDetail): void => {
		problems.push({ ...detail, file, line: number });
	};
	return {
		raw,
		articles,
		codings,
		articleOf: (name) => byName.get(name),
		line,
		at: (file, path, detail) => line(file, located.get(file)?.lineOf(path) ?? 1, detail)
	};
}
