import type { Problem, SetFiles } from '$lib/corpus';
import { m } from '$lib/messages';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { WrongUse } from './command';

/** Long articles have 100 kB, their fingerprints a megabyte; beyond this it is no text of a set. */
const LARGEST_FILE = 5_000_000;
/** A set of 20 articles with three coders has 100 files. */
const MOST_FILES = 5_000;

/** A set's folder, and how it is written in messages. */
export interface SetFolder {
	readonly id: string;
	readonly path: string;
	readonly shown: string;
}

/** The files of a folder as text, and what kept others from being read. */
export interface FolderText {
	readonly files: SetFiles;
	readonly problems: readonly Problem[];
}

const isFolder = (path: string): boolean =>
	statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const folderAt = (cwd: string, path: string): SetFolder => {
	return { id: basename(path), path, shown: relative(cwd, path) || '.' };
};

/** The folder of a set named by its id (under `corpus`) or by its path. */
export function findSet(cwd: string, name: string): SetFolder {
	const known = join(cwd, 'corpus', name);
	const found = [known, resolve(cwd, name)].find(isFolder);
	if (found === undefined) throw new WrongUse(m.cli.noSet(name));
	return folderAt(cwd, found);
}

/** The sets named, or all those of `corpus`. */
export function findSets(cwd: string, names: readonly string[]): readonly SetFolder[] {
	if (names.length > 0) return names.map((name) => findSet(cwd, name));
	const corpus = join(cwd, 'corpus');
	if (!isFolder(corpus)) throw new WrongUse(m.cli.noCorpus);
	return readdirSync(corpus)
		.filter((name) => !name.startsWith('.') && isFolder(join(corpus, name)) && name !== 'schema')
		.sort()
		.map((name) => folderAt(cwd, join(corpus, name)));
}

/** Reads one file as text, or says what keeps it from being read. */
export function readText(path: string, file: string, home: string): string | Problem {
	const where = { file, line: 1 };
	try {
		const real = realpathSync(path);
		if (real !== home && !real.startsWith(home + sep)) return { code: 'link-outside', ...where };
		const { size } = statSync(real);
		if (size > LARGEST_FILE) {
			return { code: 'file-too-large', bytes: size, limit: LARGEST_FILE, ...where };
		}
		const bytes = readFileSync(real);
		if (bytes.includes(0)) return { code: 'binary-file', ...where };
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (error) {
		return { code: error instanceof TypeError ? 'bad-utf8' : 'unreadable-file', ...where };
	}
}

/** Every file below a set's folder; names that begin with a dot are the system's. */
export function readFolder(folder: SetFolder): FolderText {
	const files = new Map<string, string>();
	const problems: Problem[] = [];
	const home = realpathSync(folder.path);
	let seen = 0;
	const visit = (below: string): void => {
		for (const entry of readdirSync(join(home, below), { withFileTypes: true })) {
			if (entry.name.startsWith('.') || seen > MOST_FILES) continue;
			const file = below === '' ? entry.name : `${below}/${entry.name}`;
			if (entry.isDirectory()) {
				visit(file);
				continue;
			}
			seen++;
			// A link to a folder is not followed: it might lead in circles.
			const path = join(home, file);
			const text = existsSync(path) && isFolder(path) ? null : readText(path, file, home);
			if (text === null) problems.push({ code: 'link-outside', file, line: 1 });
			else if (typeof text === 'string') files.set(file, text);
			else problems.push(text);
		}
	};
	visit('');
	if (seen > MOST_FILES) {
		problems.push({ code: 'too-many-files', limit: MOST_FILES, file: '.', line: 1 });
	}
	return { files, problems };
}
