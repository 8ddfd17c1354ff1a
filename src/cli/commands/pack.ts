import { writeSetFile } from '$lib/exchange';
import { m } from '$lib/messages';
import { DONE, type Command } from '../command';
import { findSet, readFolder } from '../corpus-folder';
import { loadSet } from '../load-set';

export const pack: Command = {
	name: 'pack',
	usage: 'pack <set>',
	about: m.cli.pack.about,
	options: {},
	names: { least: 1, most: 1 },
	run: ({ names: [name = ''] }, terminal) => {
		const folder = findSet(terminal.cwd, name);
		// What cannot be read here could not be read by who opens the file.
		loadSet(folder);
		terminal.out(writeSetFile({ id: folder.id, files: readFolder(folder).files }));
		return DONE;
	}
};
