import { createInterface } from 'node:readline';
import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Where a command reads and writes: results to standard output, problems to standard error. */
export interface Terminal {
	readonly cwd: string;
	readonly out: (line: string) => void;
	readonly err: (line: string) => void;
	/** Colours a part of a line where standard error (or output) is a terminal that shows colour. */
	readonly onErr: (style: Style, text: string) => string;
	readonly onOut: (style: Style, text: string) => string;
	/** Shows how far long work has come; nothing where standard error is no terminal. */
	readonly progress: (done: number, all: number, what: string) => void;
	/** The lines of standard input. */
	readonly lines: () => AsyncIterable<string>;
}

const BAR = 24;

const coloured = (stream: NodeJS.WriteStream): boolean =>
	stream.isTTY && stream.hasColors() && process.env['NO_COLOR'] === undefined;

const painter =
	(stream: NodeJS.WriteStream) =>
	(style: Style, text: string): string =>
		coloured(stream) ? styleText(style, text) : text;

/** The terminal of this process. */
export function processTerminal(): Terminal {
	// `vantage stats … | head` closes the pipe early; that is no error.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
	});
	const { stdout, stderr } = process;
	return {
		cwd: process.cwd(),
		out: (line) => void stdout.write(`${line}\n`),
		err: (line) => void stderr.write(`${line}\n`),
		onErr: painter(stderr),
		onOut: painter(stdout),
		progress: (done, all, what) => {
			if (!stderr.isTTY || all < 2) return;
			const filled = Math.round((done / all) * BAR);
			const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled);
			stderr.write(`\r\u001B[K${done < all ? `${bar} ${done}/${all} ${what}` : ''}`);
		},
		lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity })
	};
}
