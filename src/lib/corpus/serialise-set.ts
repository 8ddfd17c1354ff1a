import { asSource } from './schema/source';
import { stringify } from 'yaml';
import { writeMarkdown } from './markdown';
import type { RawSet } from './raw-set';
import { writeSource } from './write-source';

/** Long texts are folded at this column, as an editor would show them. */
const WIDTH = 100;

const yaml = (data: unknown): string => stringify(data, { lineWidth: WIDTH });

/**
 * A set as files, by path relative to its folder: what `readSet` makes of them is the set again
 * (but for the lines on which blocks stand).
 */
export function serialiseSet(raw: RawSet): ReadonlyMap<string, string> {
	const files = new Map([['set.yaml', yaml(raw.set)]]);
	for (const [name, { front, body }] of [...raw.articles, ...raw.versions]) {
		files.set(`articles/${name}.md`, writeMarkdown(yaml(front), body));
	}
	for (const [path, coding] of raw.codings) files.set(`coding/${path}.yaml`, yaml(coding));
	for (const [name, source] of raw.sources) {
		files.set(`sources/${name}.json`, writeSource(asSource(source)));
	}
	return files;
}
