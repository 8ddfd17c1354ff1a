import { readSetFile } from '$lib/exchange';
import { m } from '$lib/messages';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { DONE, WrongUse, type Command } from '../command';
import { readArgument } from '../read-argument';

export const unpack: Command = {
	name: 'unpack',
	usage: 'unpack <file>',
	about: m.cli.unpack.about,
	options: {},
	names: { least: 1, most: 1 },
	run: ({ names: [name = ''] }, terminal) => {
		const read = readSetFile(readArgument(terminal.cwd, name));
		if (!read.ok) throw new WrongUse(m.cli.unpack.refused(name, read.reason));
		const folder = join(terminal.cwd, 'corpus', read.id);
		const shown = relative(terminal.cwd, folder);
		if (existsSync(folder)) throw new WrongUse(m.cli.unpack.there(shown));
		for (const [path, text] of read.files) {
			const file = join(folder, path);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, text);
		}
		terminal.out(m.cli.unpack.made(shown));
		return DONE;
	}
};
