import { parsePlace, type Place } from '$lib/core/model';
import { isMap, isSeq, parseDocument } from 'yaml';
import type { SetFiles } from './read-set';

/** Reading order: the title, then the blocks and sentences as they stand. */
function compare(a: Place, b: Place): number {
	const number = ({ block }: Place): number => (block === 'title' ? 0 : Number(block.slice(1)));
	return number(a) - number(b) || a.first - b.first || b.last - a.last;
}

/** `considered` in reading order, each address once; null where it is in order or not of addresses. */
function tidyConsidered(text: string): string | null {
	const doc = parseDocument(text);
	if (doc.errors.length > 0 || !isMap(doc.contents)) return null;
	const list = doc.contents.get('considered', true);
	// A list of a line each may carry comments, which would lose their place.
	if (!isSeq(list) || list.flow !== true || !list.range) return null;
	const [start, end] = list.range;
	if (text.slice(start, end).includes('#')) return null;
	const data: unknown = list.toJS(doc);
	if (!Array.isArray(data) || !data.every((item) => typeof item === 'string')) return null;
	const places = [...new Set(data)].map((address) => ({ address, place: parsePlace(address) }));
	const known = places.filter((item): item is { address: string; place: Place } => !!item.place);
	if (known.length < places.length) return null;
	known.sort((a, b) => compare(a.place, b.place));
	const sorted = known.map(({ address }) => address);
	if (sorted.join() === data.join()) return null;
	return `${text.slice(0, start)}[${sorted.join(', ')}]${text.slice(end)}`;
}

/**
 * Mends what can be mended without judgement: byte order marks, line ends, a missing last line end,
 * the order of `considered` and what stands in it twice. Whether a sentence was read, or what is
 * meant by a name, a person decides.
 *
 * @returns the files that change, by path
 */
export function tidySet(files: SetFiles): ReadonlyMap<string, string> {
	const changed = new Map<string, string>();
	for (const [file, before] of files) {
		if (!/\.(?:md|yaml|json)$/.test(file)) continue;
		const plain = before.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
		const ended = plain === '' || plain.endsWith('\n') ? plain : `${plain}\n`;
		const after = file.startsWith('coding/') ? (tidyConsidered(ended) ?? ended) : ended;
		if (after !== before) changed.set(file, after);
	}
	return changed;
}
