import { migrateSet } from '$lib/corpus';
import { m } from '$lib/messages';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DONE, type Command } from '../command';
import { findSets, readFolder } from '../corpus-folder';

export const migrate: Command = {
	name: 'migrate',
	usage: 'migrate [set…]',
	about: m.cli.migrate.about,
	options: {},
	names: { least: 0, most: Infinity },
	run: ({ names }, terminal) => {
		let changed = 0;
		for (const folder of findSets(terminal.cwd, names)) {
			for (const [file, text] of migrateSet(readFolder(folder).files)) {
				writeFileSync(join(folder.path, file), text);
				terminal.out(m.cli.migrate.changed(`${folder.shown}/${file}`));
				changed++;
			}
		}
		terminal.out(m.cli.migrate.done(changed));
		return DONE;
	}
};
