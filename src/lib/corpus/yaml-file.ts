import { isMap, isPair, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from './problem';

/** Keys and indexes that lead to a value. */
export type ValuePath = readonly (string | number)[];

/** Data read from a file that still knows on which line each value stands. */
export interface Located {
	readonly file: string;
	readonly data: unknown;
	/** The line (from 1) of a value, or of the nearest thing around it that is written. */
	readonly lineOf: (path: ValuePath) => number;
}

type Result = { readonly located: Located | null; readonly problems: readonly Problem[] };

/** The offset at which a value is written: for a value in a map, at its key. */
function offsetOf(doc: Document, path: ValuePath): number {
	let node: unknown = doc.contents;
	let offset = 0;
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find((item) => String(item.key) === String(step));
			if (!isPair(pair)) return offset;
			offset = rangeStart(pair.key) ?? offset;
			node = pair.value;
		} else if (isSeq(node) && typeof step === 'number') {
			node = node.items[step];
			offset = rangeStart(node) ?? offset;
		} else return offset;
	}
	return offset;
}

const rangeStart = (node: unknown): number | undefined =>
	(node as { readonly range?: readonly [number, number, number] | null } | null)?.range?.[0];

/**
 * Reads YAML 1.2 (of which JSON is a part).
 *
 * @param firstLine the line of the file on which `text` begins, for front matter
 * @returns the data with its lines, or the problems that keep it from being read
 */
export function readYaml(file: string, text: string, firstLine = 1): Result {
	const lines = new LineCounter();
	const at = (offset: number): number => Math.max(1, lines.linePos(offset).line) + firstLine - 1;
	try {
		const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
		if (doc.errors.length > 0) {
			const problems = doc.errors.map((error): Problem => {
				return { code: 'bad-yaml', reason: error.code, file, line: at(error.pos[0]) };
			});
			return { located: null, problems };
		}
		const data: unknown = doc.toJS();
		return { located: { file, data, lineOf: (path) => at(offsetOf(doc, path)) }, problems: [] };
	} catch {
		// Nesting too deep for the stack, or more aliases than anyone writes by hand.
		return {
			located: null,
			problems: [{ code: 'bad-yaml', reason: 'TOO_DEEP', file, line: firstLine }]
		};
	}
}

/** Reads JSON; only where a line is asked for is it read again as YAML, which keeps positions. */
export function readJson(file: string, text: string): Result {
	let again: Result | undefined;
	const positioned = (): Result => (again ??= readYaml(file, text));
	try {
		const data: unknown = JSON.parse(text);
		const lineOf = (path: ValuePath): number => positioned().located?.lineOf(path) ?? 1;
		return { located: { file, data, lineOf }, problems: [] };
	} catch (error) {
		// Chrome and Node say at which character they stopped; YAML may find nothing wrong with it.
		const offset = /position (\d+)/.exec(String(error))?.[1];
		const before = offset === undefined ? '' : text.slice(0, Number(offset));
		const line = positioned().problems[0]?.line ?? before.split('\n').length;
		return { located: null, problems: [{ code: 'bad-json', file, line }] };
	}
}
