import type { Problem, ProblemCode, ProblemDetails } from '$lib/corpus';
import { m } from '$lib/messages';
import type { SetFolder } from './corpus-folder';
import type { Terminal } from './terminal';

/** A message for every code: the catalogue lacking one is an error of types. */
const SAY: { readonly [C in ProblemCode]: (detail: ProblemDetails[C]) => string } = m.problems;

/** A problem in words, with the path of its file as one would type it. */
export interface ProblemLine {
	readonly file: string;
	readonly line: number;
	readonly message: string;
}

export function inWords(folder: SetFolder, problem: Problem): ProblemLine {
	const { code, file, line } = problem;
	const say = SAY[code] as (detail: Problem) => string;
	return { file: `${folder.shown}/${file}`, line, message: say(problem) };
}

/** Prints `file:line: what is wrong, and how to mend it`. */
export function tell(terminal: Terminal, { file, line, message }: ProblemLine): void {
	terminal.err(`${terminal.onErr('bold', `${file}:${line}:`)} ${message}`);
}
