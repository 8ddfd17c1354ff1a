import { isBody, type Article, type Block, type BlockKind, type Edition } from '$lib/core/model';
import { buildArticle, buildVersion } from '../build-article';
import { localiser } from '../localise';
import type { BodyBlock } from '../markdown';
import type { Problem, ProblemDetail } from '../problem';
import { versionName, type RawArticle, type RawSet, type RawVersion } from '../raw-set';
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

/** A text of the set, be it an article or another version of one. */
export interface TextFacts {
	readonly file: string;
	readonly title: string;
	readonly edition: Edition;
	readonly language: string;
	/** The blocks as they stand in the file. */
	readonly written: readonly BodyBlock[];
	/** The fingerprint a digest is held against. */
	readonly source?: SourceFile;
	readonly body: readonly BodyFacts[];
	readonly blocks: ReadonlyMap<string, Block>;
}

export interface ArticleFacts extends TextFacts {
	readonly id: string;
	readonly raw: RawArticle;
	readonly built: Article;
}

export interface VersionFacts extends TextFacts {
	/** The name its file gives the article, which may not be there. */
	readonly of: string;
	readonly version: number;
	readonly raw: RawVersion;
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
	/** By article and number. */
	readonly versions: readonly VersionFacts[];
	/** Articles and versions: what holds for every text. */
	readonly texts: readonly TextFacts[];
	readonly codings: readonly CodingFacts[];
	/** Finds an article by its id or an older one. */
	readonly articleOf: (name: string) => ArticleFacts | undefined;
	/** Finds an article's text by version; 1 is the article itself. */
	readonly textOf: (name: string, version: number) => TextFacts | undefined;
	/** Reports at a value of a file's data. */
	readonly at: (file: string, path: ValuePath, detail: ProblemDetail) => void;
	/** Reports at a line. */
	readonly line: (file: string, line: number, detail: ProblemDetail) => void;
}

export type Rule = (context: Context) => void;

function blockFacts(
	blocks: readonly Block[],
	written: readonly BodyBlock[]
): Pick<TextFacts, 'written' | 'body' | 'blocks'> {
	const body = blocks.filter((block) => isBody(block) && block.kind !== 'title');
	return {
		written,
		body: body.map(({ id, kind, words }, i) => {
			const shown = written[i];
			return { id, kind, words, ...(shown && { shown }) };
		}),
		blocks: new Map(blocks.map((block) => [String(block.id), block]))
	};
}

function factsOf(raw: RawSet, name: string, article: RawArticle): ArticleFacts {
	const source = raw.sources.get(name);
	const built = buildArticle(name, article, raw, localiser(raw.set.language));
	return {
		id: name,
		file: `articles/${name}.md`,
		raw: article,
		built,
		title: built.title,
		edition: built.edition,
		language: built.language,
		...(source && built.edition === 'digest' && { source }),
		...blockFacts(built.blocks, article.body)
	};
}

function versionFacts(raw: RawSet, name: string, file: RawVersion): VersionFacts {
	const { article, version } = versionName(name);
	const { front } = file;
	const language = raw.articles.get(article)?.front.language ?? raw.set.language;
	const built = buildVersion(version, file, language, localiser(raw.set.language));
	return {
		of: article,
		version,
		file: `articles/${name}.md`,
		raw: file,
		title: built.title,
		edition: built.edition,
		language: front.language ?? language,
		...blockFacts(built.blocks, file.body)
	};
}

export function contextOf(raw: RawSet, located: ReadSet['located'], problems: Problem[]): Context {
	const articles = [...raw.articles].map(([name, article]) => factsOf(raw, name, article));
	const versions = [...raw.versions]
		.map(([name, version]) => versionFacts(raw, name, version))
		.sort((a, b) => (a.of === b.of ? a.version - b.version : a.of < b.of ? -1 : 1));
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
		versions,
		texts: [...articles, ...versions],
		codings,
		articleOf: (name) => byName.get(name),
		textOf: (name, version) => {
			const article = byName.get(name);
			if (version === 1) return article;
			return versions.find((one) => one.of === article?.id && one.version === version);
		},
		line,
		at: (file, path, detail) => line(file, located.get(file)?.lineOf(path) ?? 1, detail)
	};
}
