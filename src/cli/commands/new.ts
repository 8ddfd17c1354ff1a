import { m } from '$lib/messages';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { DONE, WrongUse, type Command } from '../command';

/** The files a new set begins with; `SET` in them stands for its id. */
const SKELETON: Readonly<Record<string, string>> = import.meta.glob('../skeleton/**', {
	query: '?raw',
	import: 'default',
	eager: true
});

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The line that tells an editor the file's schema, where the schemas lie beside the set. */
function schemaLine(folder: string, file: string): string {
	const name = { 'set.yaml': 'set' }[file] ?? (file.startsWith('coding/') ? 'coding' : null);
	const schema = join(dirname(folder), 'schema', `${name}.json`);
	if (name === null || !existsSync(schema)) return '';
	const path = relative(dirname(join(folder, file)), schema).replaceAll('\\', '/');
	return `# yaml-language-server: $schema=${path}\n`;
}

export const create: Command = {
	name: 'new',
	usage: 'new <folder>',
	about: m.cli.new.about,
	options: {},
	names: { least: 1, most: 1 },
	run: ({ names: [name = ''] }, terminal) => {
		const folder = resolve(terminal.cwd, name);
		const id = basename(folder);
		if (!ID.test(id)) throw new WrongUse(m.cli.new.badName(id));
		const there = statSync(folder, { throwIfNoEntry: false });
		if (there && (!there.isDirectory() || readdirSync(folder).length > 0)) {
			throw new WrongUse(m.cli.new.there(name));
		}
		for (const [path, text] of Object.entries(SKELETON)) {
			const file = path.replace('../skeleton/', '');
			mkdirSync(dirname(join(folder, file)), { recursive: true });
			writeFileSync(join(folder, file), schemaLine(folder, file) + text.replaceAll('SET', id));
		}
		terminal.out(m.cli.new.made(name));
		return DONE;
	}
};
