import type { Span } from '$lib/core/text';
import { m } from '$lib/messages';
import type { Terminal } from './terminal';

/** One line of input: an object, with the id it is answered under. */
export type Request = Readonly<Record<string, unknown>>;

/** A line that cannot be answered, and why. */
export class BadLine extends Error {}

/** A text the line must bring. */
export function textOf(request: Request, key: string): string {
	const value = request[key];
	if (typeof value !== 'string') throw new BadLine(m.cli.lineNeeds(key));
	return value;
}

/** A list of texts the line must bring. */
export function textsOf(request: Request, key: string): readonly string[] {
	const value = request[key];
	const isText = (item: unknown): item is string => typeof item === 'string';
	if (Array.isArray(value) && value.every(isText)) return value;
	throw new BadLine(m.cli.lineNeedsTexts(key));
}

const isOffset = (value: unknown, length: number): value is number =>
	Number.isInteger(value) && Number(value) >= 0 && Number(value) <= length;

/** Spans of a text that the line must bring, each within the text. */
export function spansOf(request: Request, key: string, { length }: string): readonly Span[] {
	const value = request[key];
	const bad = new BadLine(m.cli.lineNeedsSpans(key, length));
	if (!Array.isArray(value)) throw bad;
	return value.map((span: unknown) => {
		const { start, end } = (span ?? {}) as Readonly<Record<string, unknown>>;
		if (!isOffset(start, length) || !isOffset(end, length) || end < start) throw bad;
		return { start, end };
	});
}

function read(line: string): Request {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		throw new BadLine(m.cli.lineNoJson);
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new BadLine(m.cli.lineNoObject);
	}
	return value as Request;
}

/**
 * Answers each line of standard input with one line, in order, keeping its `id`. A bad line is
 * answered `{id, error}` and the rest go on.
 */
export async function answerLines(
	terminal: Terminal,
	answer: (request: Request) => object | Promise<object>
): Promise<void> {
	for await (const line of terminal.lines()) {
		if (line.trim() === '') continue;
		let id: unknown = null;
		try {
			const request = read(line);
			id = request['id'] ?? null;
			terminal.out(JSON.stringify({ id, ...(await answer(request)) }));
		} catch (error) {
			if (!(error instanceof BadLine)) throw error;
			terminal.out(JSON.stringify({ id, error: error.message }));
		}
	}
}
