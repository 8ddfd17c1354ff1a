import { fingerprintArticles } from '$lib/corpus';
import { m } from '$lib/messages';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DONE, JSON_OPTION, PROBLEMS, WrongUse, type Command } from '../command';
import { findSet, readFolder } from '../corpus-folder';
import { inWords, tell } from '../problem-lines';
import { readArgument } from '../read-argument';

/** Originals lie in the folder itself, or in one named for the set. */
function originalOf(cwd: string, folder: string, set: string, article: string): string | null {
	const paths = [join(folder, `${article}.txt`), join(folder, set, `${article}.txt`)];
	const found = paths.find((path) => existsSync(path));
	return found === undefined ? null : readArgument(cwd, found);
}

export const fingerprint: Command = {
	name: 'fingerprint',
	usage: 'fingerprint <set> <folder>',
	about: m.cli.fingerprint.about,
	options: { ...JSON_OPTION },
	names: { least: 2, most: 2 },
	run: ({ names, flag }, terminal) => {
		const [name = '', from = ''] = names;
		const folder = findSet(terminal.cwd, name);
		const originals = resolve(terminal.cwd, from);
		if (!existsSync(originals)) throw new WrongUse(m.cli.noFile(from));
		const { files, problems: unread } = readFolder(folder);
		const result = fingerprintArticles(folder.id, files, (article) =>
			originalOf(terminal.cwd, originals, folder.id, article)
		);
		for (const [file, text] of result.written) {
			mkdirSync(join(folder.path, 'sources'), { recursive: true });
			writeFileSync(join(folder.path, file), text);
		}
		const problems = [...unread, ...result.problems].map((problem) => inWords(folder, problem));
		if (flag('json')) {
			terminal.out(JSON.stringify({ articles: result.articles, problems }, null, '\t'));
		} else {
			for (const article of result.articles) terminal.out(m.cli.fingerprint.made(article));
			for (const problem of problems) tell(terminal, problem);
		}
		return problems.length === 0 ? DONE : PROBLEMS;
	}
};
