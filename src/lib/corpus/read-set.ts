import { readMarkdown } from './markdown';
import type { Problem, ProblemDetail } from './problem';
import type { RawArticle, RawSet, RawVersion } from './raw-set';
import { articleFront, versionFront } from './schema/article';
import { codingFile, type CodingFile } from './schema/coding';
import { setFile, type SetFile } from './schema/set';
import { sourceFile, type SourceFile } from './schema/source';
import { validate } from './validate';
import { readJson, readYaml, type Located } from './yaml-file';

/** A set's files by path relative to its folder, with `/` between folders. */
export type SetFiles = ReadonlyMap<string, string>;

export interface ReadSet {
	/** Null when a file that the set needs cannot be read. */
	readonly raw: RawSet | null;
	readonly problems: readonly Problem[];
	/** Where the data of each file stands, for checks that need a line. */
	readonly located: ReadonlyMap<string, Located>;
}

/** Files that may lie beside a set's own without being part of it. */
const BESIDE = /^(?:readme|licen[cs]e|notes?)(?:\.(?:md|txt))?$/i;
const ARTICLE = /^articles\/([a-z0-9-]+(?:@[1-9]\d*)?)\.md$/;
const CODING = /^coding\/([a-z0-9-]+\/[a-z0-9-]+)\.yaml$/;
const SOURCE = /^sources\/([a-z0-9-]+)\.json$/;

/** Editors write byte order marks and carriage returns that mean nothing here. */
const plain = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/**
 * Reads a set's files into data, collecting every problem of form on the way. A file that cannot be
 * used keeps the set from being built; an unknown key or a stray file does not.
 */
export function readSet(id: string, files: SetFiles): ReadSet {
	const problems: Problem[] = [];
	const located = new Map<string, Located>();
	const articles = new Map<string, RawArticle>();
	const versions = new Map<string, RawVersion>();
	const codings = new Map<string, CodingFile>();
	const sources = new Map<string, SourceFile>();
	let set: SetFile | null = null;
	let usable = true;

	const report = (file: string, line: number, detail: ProblemDetail): void => {
		problems.push({ ...detail, file, line });
	};
	const take = <T>(result: { data: T | null; problems: readonly Problem[] }): T | null => {
		problems.push(...result.problems);
		if (result.data === null) usable = false;
		return result.data;
	};
	const open = (result: ReturnType<typeof readYaml>): Located => {
		problems.push(...result.problems);
		if (!result.located) usable = false;
		else located.set(result.located.file, result.located);
		return result.located ?? { file: '', data: undefined, lineOf: () => 1 };
	};

	for (const [file, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const text = plain(content);
		const article = ARTICLE.exec(file)?.[1];
		const coding = CODING.exec(file)?.[1];
		const source = SOURCE.exec(file)?.[1];
		if (file === 'set.yaml') {
			const opened = open(readYaml(file, text));
			if (opened.file) set = take(validate(setFile, opened));
		} else if (article !== undefined) {
			const parts = readMarkdown(text);
			if (!parts) {
				report(file, 1, { code: 'no-front-matter' });
				usable = false;
				continue;
			}
			const opened = open(readYaml(file, parts.front, parts.frontLine));
			const { body } = parts;
			if (article.includes('@')) {
				const front = opened.file ? take(validate(versionFront, opened)) : null;
				if (front) versions.set(article, { front, body });
			} else {
				const front = opened.file ? take(validate(articleFront, opened)) : null;
				if (front) articles.set(article, { front, body });
			}
			if (body.length === 0) report(file, 1, { code: 'no-text' });
		} else if (coding !== undefined) {
			const opened = open(readYaml(file, text));
			const data = opened.file ? take(validate(codingFile, opened)) : null;
			if (data) codings.set(coding, data);
		} else if (source !== undefined) {
			const opened = open(readJson(file, text));
			const data = opened.file ? take(validate(sourceFile, opened)) : null;
			if (data) sources.set(source, data);
		} else if (!BESIDE.test(file)) report(file, 1, { code: 'orphan-file' });
	}
	if (!files.has('set.yaml')) report('set.yaml', 1, { code: 'missing-set-file' });
	if (![...files.keys()].some((file) => ARTICLE.test(file))) {
		report('articles', 1, { code: 'no-articles' });
		usable = false;
	}
	const raw = usable && set ? { id, set, articles, versions, codings, sources } : null;
	return { raw, problems, located };
}
