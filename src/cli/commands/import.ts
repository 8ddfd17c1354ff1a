import {
	importFile,
	MOST_BYTES,
	type ImportResult,
	type ImportSource,
	type ImportedArticle
} from '$lib/importing';
import { m } from '$lib/messages';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { DONE, JSON_OPTION, JSONL_OPTION, PROBLEMS, WrongUse, type Command } from '../command';
import { answerLines, BadLine, type Request } from '../jsonl';
import type { Terminal } from '../terminal';

/** A file's bytes, one more than can be read at most: enough to be refused for its size. */
function fileAt(cwd: string, name: string): ImportSource | null {
	const path = resolve(cwd, name);
	const stat = statSync(path, { throwIfNoEntry: false });
	if (!stat?.isFile()) return null;
	const bytes = new Uint8Array(Math.min(stat.size, MOST_BYTES + 1));
	const file = openSync(path, 'r');
	try {
		return { bytes: bytes.subarray(0, readSync(file, bytes)), name: basename(path) };
	} finally {
		closeSync(file);
	}
}

/** The article with every fact in its place: null where the source does not state it. */
const answer = ({ blocks, warnings, ...facts }: ImportedArticle) => ({
	title: facts.title ?? null,
	byline: facts.byline ?? null,
	outlet: facts.outlet ?? null,
	published: facts.published ?? null,
	language: facts.language ?? null,
	blocks,
	warnings: warnings.map((warning) => ({ ...warning, message: m.importing.warned(warning) }))
});

function sourceOf(request: Request, cwd: string): ImportSource {
	const { path, html, url, text } = request;
	if (typeof html === 'string') return { html, url: typeof url === 'string' ? url : undefined };
	if (typeof text === 'string') return { text };
	if (typeof path !== 'string') throw new BadLine(m.cli.lineNeedsOne(['path', 'html', 'text']));
	const file = fileAt(cwd, path);
	if (!file) throw new BadLine(m.cli.noFile(path));
	return file;
}

function tell(terminal: Terminal, article: ImportedArticle): void {
	for (const name of ['title', 'byline', 'outlet', 'published', 'language'] as const) {
		const value = article[name];
		if (value !== undefined) terminal.out(m.cli.import.fact(name, value));
	}
	for (const { kind, text } of article.blocks) {
		terminal.out('');
		terminal.out(m.cli.import.block(kind, text));
	}
	for (const warning of article.warnings) terminal.err(m.importing.warned(warning));
}

export const importArticle: Command = {
	name: 'import',
	usage: 'import <file> | import --jsonl',
	about: m.cli.import.about,
	options: { ...JSON_OPTION, ...JSONL_OPTION },
	names: { least: 0, most: 1 },
	run: async ({ names: [file], flag }, terminal) => {
		if (flag('jsonl')) {
			await answerLines(terminal, async (request) => {
				const result: ImportResult = await importFile(sourceOf(request, terminal.cwd));
				if (!result.ok) throw new BadLine(m.importing.refused(result));
				return answer(result.article);
			});
			return DONE;
		}
		if (file === undefined) throw new WrongUse(m.cli.tooFew);
		const source = fileAt(terminal.cwd, file);
		if (!source) throw new WrongUse(m.cli.noFile(file));
		const result = await importFile(source);
		if (!result.ok) {
			terminal.err(`${file}: ${m.importing.refused(result)}`);
			return PROBLEMS;
		}
		if (flag('json')) terminal.out(JSON.stringify(answer(result.article), null, '\t'));
		else tell(terminal, result.article);
		return DONE;
	}
};
