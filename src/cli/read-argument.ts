import { m } from '$lib/messages';
import { realpathSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { WrongUse } from './command';
import { readText } from './corpus-folder';
import { inWords } from './problem-lines';

/** The text of a file named on the command line. */
export function readArgument(cwd: string, name: string): string {
	const path = resolve(cwd, name);
	let real: string;
	try {
		real = realpathSync(path);
	} catch {
		throw new WrongUse(m.cli.noFile(name));
	}
	const text = readText(real, basename(real), dirname(real));
	if (typeof text === 'string') return text.replace(/^\uFEFF/, '');
	const folder = { id: '', path: '', shown: '' };
	throw new WrongUse(`${name}: ${inWords(folder, text).message}`);
}
