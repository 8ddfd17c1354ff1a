import { checkSet, compareProblems, tidySet } from '$lib/corpus';
import { m } from '$lib/messages';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DONE, JSON_OPTION, PROBLEMS, type Command } from '../command';
import { findSets, readFolder } from '../corpus-folder';
import { inWords, tell, type ProblemLine } from '../problem-lines';

export const check: Command = {
	name: 'check',
	usage: 'check [set…] [--fix]',
	about: m.cli.check.about,
	options: { fix: { type: 'boolean' }, ...JSON_OPTION },
	names: { least: 0, most: Infinity },
	run: ({ names, flag }, terminal) => {
		const folders = findSets(terminal.cwd, names);
		const lines: ProblemLine[] = [];
		for (const [i, folder] of folders.entries()) {
			terminal.progress(i, folders.length, folder.id);
			const { files: found, problems: unread } = readFolder(folder);
			let files = found;
			if (flag('fix')) {
				const tidied = tidySet(files);
				for (const [file, text] of tidied) {
					writeFileSync(join(folder.path, file), text);
					if (!flag('json')) terminal.out(m.cli.check.tidied(`${folder.shown}/${file}`));
				}
				files = new Map([...files, ...tidied]);
			}
			const problems = [...unread, ...checkSet(folder.id, files).problems].sort(compareProblems);
			lines.push(...problems.map((problem) => inWords(folder, problem)));
		}
		terminal.progress(folders.length, folders.length, '');
		if (flag('json')) terminal.out(JSON.stringify({ problems: lines }, null, '\t'));
		else {
			for (const line of lines) tell(terminal, line);
			if (lines.length === 0) terminal.out(m.cli.check.fine(folders.length));
			else terminal.err(m.cli.check.found(lines.length));
		}
		return lines.length === 0 ? DONE : PROBLEMS;
	}
};
