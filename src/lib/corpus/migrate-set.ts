import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import type { SetFiles } from './read-set';

/** The format this version reads and writes. */
export const PRESENT_FORMAT = 1;

/** A stretch of a file to be written anew; the rest, comments and all, stays as it is. */
interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

type Step = (file: string, doc: Document) => readonly Edit[];

const scalarEdit = (doc: Document, path: readonly (string | number)[], text: string): Edit[] => {
	const node = doc.getIn(path, true);
	return isScalar(node) && node.range ? [{ start: node.range[0], end: node.range[1], text }] : [];
};

/** What a reader saw, and what the files said before format 1. */
const VOICES: Readonly<Record<string, string>> = {
	says: 'author',
	reports: 'attributed',
	quotes: 'quoted'
};

/**
 * Format 0, the drafts: voices had the names shown to readers, and codings said nothing of what was
 * considered. An empty list is added: whether a sentence was read only its coder knows.
 */
const fromDraft: Step = (file, doc) => {
	const edits = scalarEdit(doc, ['format'], '1');
	if (!file.startsWith('coding/')) return edits;
	const passages = doc.get('passages', true);
	if (isSeq(passages)) {
		passages.items.forEach((item, i) => {
			const voice = isMap(item) ? VOICES[String(item.get('voice'))] : undefined;
			if (voice !== undefined) edits.push(...scalarEdit(doc, ['passages', i, 'voice'], voice));
		});
	}
	if (!doc.has('considered') && isMap(doc.contents)) {
		const pair = doc.contents.items.find(({ key }) => String(key) === 'passages');
		const start = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
		if (start !== undefined) edits.push({ start, end: start, text: 'considered: []\n' });
	}
	return edits;
};

/** By the format a step starts from. */
const STEPS: readonly Step[] = [fromDraft];

function apply(text: string, edits: readonly Edit[]): string {
	const backwards = [...edits].sort((a, b) => b.start - a.start);
	return backwards.reduce((t, e) => t.slice(0, e.start) + e.text + t.slice(e.end), text);
}

/**
 * Brings a set's YAML files to the present format, one step after the other, each file by the
 * format it says it has.
 *
 * @returns the files that change, by path; none when the set is up to date. Files that cannot be
 * read, or are of a later format, are left to the checker
 */
export function migrateSet(files: SetFiles): ReadonlyMap<string, string> {
	const changed = new Map<string, string>();
	for (const [file, before] of files) {
		if (!/^(?:set\.yaml|coding\/.+\.yaml)$/.test(file)) continue;
		let text = before;
		for (let format = 0; format < PRESENT_FORMAT; format++) {
			const doc = parseDocument(text);
			if (doc.errors.length > 0 || !isMap(doc.contents) || doc.get('format') !== format) continue;
			text = apply(text, STEPS[format]?.(file, doc) ?? []);
		}
		if (text !== before) changed.set(file, text);
	}
	return changed;
}
