import * as v from 'valibot';
import { nearest } from './nearest';
import type { Problem, ProblemDetail } from './problem';
import type { Located, ValuePath } from './yaml-file';

type Schema = v.GenericSchema;

/** Parts of valibot's schema objects that the walk for unknown keys looks into. */
interface Inside {
	readonly type: string;
	readonly entries?: Readonly<Record<string, Schema>>;
	readonly item?: Schema;
	readonly wrapped?: Schema;
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
	typeof data === 'object' && data !== null && !Array.isArray(data);

/**
 * A copy of `data` without keys the schema does not know, each reported. The schema itself would
 * name only the first of them and refuse the whole object for it.
 */
function dropUnknown(
	schema: Schema,
	data: unknown,
	path: ValuePath,
	report: (path: ValuePath, detail: ProblemDetail) => void
): unknown {
	const inside = schema as unknown as Inside;
	if (inside.wrapped) return dropUnknown(inside.wrapped, data, path, report);
	if (inside.item && Array.isArray(data)) {
		const { item } = inside;
		return data.map((value, i) => dropUnknown(item, value, [...path, i], report));
	}
	if (!isRecord(data) || (inside.type !== 'strict_object' && inside.type !== 'union')) return data;
	const entries = inside.entries ?? {};
	const kept: [string, unknown][] = [];
	for (const [key, value] of Object.entries(data)) {
		const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
		if (entry) kept.push([key, dropUnknown(entry, value, [...path, key], report)]);
		else if (value === null && /\s/.test(key))
			report([...path, key], { code: 'unquoted-comma', text: key });
		else if (inside.type === 'union') kept.push([key, value]);
		else {
			const near = nearest(key, Object.keys(entries));
			report([...path, key], { code: 'unknown-key', key, ...(near && { nearest: near }) });
		}
	}
	return Object.fromEntries(kept);
}

const shown = (value: unknown): string => {
	if (typeof value === 'string') return value;
	return value === undefined ? '' : JSON.stringify(value);
};

const typeName = (value: unknown): string =>
	Array.isArray(value)
		? 'list'
		: value === null
			? 'nothing'
			: isRecord(value)
				? 'map'
				: typeof value;

const EXPECTED: Readonly<Record<string, string>> = {
	string: 'text',
	union: 'text',
	array: 'list',
	record: 'map',
	strict_object: 'map',
	number: 'number',
	integer: 'number',
	min_value: 'number',
	boolean: 'yes-or-no'
};

const VALUE_CODES = ['bad-id', 'bad-date', 'bad-address', 'bad-url', 'bad-language'] as const;

function detailOf(issue: v.BaseIssue<unknown>, path: ValuePath): ProblemDetail {
	const key = path.findLast((step) => typeof step === 'string') ?? '';
	const value = shown(issue.input);
	if (issue.received === 'undefined') return { code: 'missing-key', key };
	if (issue.message === 'empty-value' || issue.input === null || issue.input === '') {
		const answer = key === 'text' && path[0] === 'answers';
		return answer ? { code: 'empty-answer' } : { code: 'empty-value', key };
	}
	const code = VALUE_CODES.find((known) => known === issue.message);
	if (code) return { code, key, value };
	if (issue.message === 'too-few-members') return { code: issue.message };
	if (issue.type === 'literal') return { code: 'other-format', value };
	if (issue.type === 'picklist') {
		// valibot names the options as a type would: `"a" | "b"`.
		const known = issue.expected?.match(/"[^"]*"/g)?.map((o) => o.slice(1, -1)) ?? [];
		const near = nearest(value, known);
		return { code: 'not-one-of', key, value, options: known, ...(near && { nearest: near }) };
	}
	return {
		code: 'wrong-type',
		key,
		expected: EXPECTED[issue.type] ?? issue.type,
		received: typeName(issue.input)
	};
}

const LIST_FOR_TEXT = { code: 'wrong-type', expected: 'text', received: 'list' } as const;

/** The list that stands where a text should: valibot takes it for a map and refuses its indexes. */
function listForText(issue: v.BaseIssue<unknown>): unknown {
	const input: unknown = issue.message === 'bad-language' ? issue.path?.at(-1)?.input : undefined;
	return Array.isArray(input) ? input : undefined;
}

/**
 * Holds located data against a schema.
 *
 * @returns the typed data (null when a value is missing or wrong) and every problem found; unknown
 * keys are reported and left out, and do not make the data unusable
 */
export function validate<S extends Schema>(
	schema: S,
	located: Located
): { readonly data: v.InferOutput<S> | null; readonly problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const report = (path: ValuePath, detail: ProblemDetail): void => {
		problems.push({ ...detail, file: located.file, line: located.lineOf(path) });
	};
	const known = dropUnknown(schema, located.data, [], report);
	const result = v.safeParse(schema, known);
	const told = new Set<unknown>();
	for (const issue of result.issues ?? []) {
		const path = (issue.path ?? []).map((item) => item.key as string | number);
		const list = listForText(issue);
		if (list && told.has(list)) continue;
		told.add(list);
		if (list) report(path.slice(0, -1), { ...LIST_FOR_TEXT, key: String(path.at(-2) ?? '') });
		else report(path, detailOf(issue, path));
	}
	return { data: result.success ? result.output : null, problems };
}
