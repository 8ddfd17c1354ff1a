import { compareCodings, type Agreement } from '$lib/core/agreement';
import type { Coding } from '$lib/core/model';
import { parseCoding } from '$lib/corpus';
import { m } from '$lib/messages';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DONE, JSON_OPTION, PROBLEMS, WrongUse, type Command } from '../command';
import { findSet } from '../corpus-folder';
import { loadSet, type LoadedSet } from '../load-set';
import { inWords, tell as tellProblem } from '../problem-lines';
import { readArgument } from '../read-argument';
import type { Terminal } from '../terminal';

/** A coding file in a set's own folder is of that set, wherever the folder lies. */
function folderAround(cwd: string, file: string, id: string): string {
	const folder = dirname(dirname(dirname(resolve(cwd, file))));
	return existsSync(join(folder, 'set.yaml')) ? folder : id;
}

function tell(terminal: Terminal, { coders, perTheme, frames }: Agreement): void {
	terminal.out(m.cli.agreement.coders(coders));
	for (const [theme, numbers] of Object.entries(perTheme)) {
		terminal.out(m.cli.agreement.theme(theme, numbers));
	}
	for (const [theme, numbers] of Object.entries(frames)) {
		terminal.out(m.cli.agreement.frames(theme, numbers));
	}
}

export const agreement: Command = {
	name: 'agreement',
	usage: 'agreement <file…>',
	about: m.cli.agreement.about,
	options: { ...JSON_OPTION },
	names: { least: 2, most: Infinity },
	run: ({ names, flag }, terminal) => {
		const sets = new Map<string, LoadedSet>();
		const codings: Coding[] = [];
		let bad = 0;
		for (const name of names) {
			const parsed = parseCoding(name, readArgument(terminal.cwd, name), (id) => {
				const known = sets.get(id);
				const loaded =
					known ?? loadSet(findSet(terminal.cwd, folderAround(terminal.cwd, name, id)));
				sets.set(id, loaded);
				return loaded.set;
			});
			for (const problem of parsed.problems) {
				const { file, line } = problem;
				const { message } = inWords({ id: '', path: '', shown: '' }, problem);
				tellProblem(terminal, { file, line, message });
			}
			if (parsed.coding) codings.push(parsed.coding);
			else bad++;
		}
		if (sets.size > 1) throw new WrongUse(m.cli.agreement.oneSet([...sets.keys()]));
		const [loaded] = sets.values();
		if (!loaded || bad > 0) return PROBLEMS;
		const themes = loaded.set.themes.map(({ id }) => id);
		const result = compareCodings(codings, loaded.set.articles, themes);
		if (result.coders.length < 2) throw new WrongUse(m.cli.agreement.twoCoders);
		if (flag('json')) terminal.out(JSON.stringify(result, null, '\t'));
		else tell(terminal, result);
		return DONE;
	}
};
