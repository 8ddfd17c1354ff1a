import type { Source } from '$lib/core/model';

/** One object on a line, with the spaces Prettier puts: files that people compare line by line. */
const line = (value: object): string => {
	const parts = Object.entries(value).map(([key, inner]) => {
		return `${JSON.stringify(key)}: ${JSON.stringify(inner)}`;
	});
	return `{ ${parts.join(', ')} }`;
};

const list = (indent: string, items: readonly string[]): string =>
	items.length === 0 ? '[]' : `[\n${items.map((i) => `${indent}\t${i}`).join(',\n')}\n${indent}]`;

/** The file of a fingerprint, a sentence and a key phrase a line. */
export function writeSource(source: Source): string {
	const { format, set, article, segmenter } = source;
	const blocks = source.blocks.map(({ sentences, ...rest }) => {
		const keys = Object.entries(rest).map(([key, value]) => {
			return `\t\t\t${JSON.stringify(key)}: ${JSON.stringify(value)},\n`;
		});
		return `{\n${keys.join('')}\t\t\t"sentences": ${list('\t\t\t', sentences.map(line))}\n\t\t}`;
	});
	const head = Object.entries({ format, set, article, segmenter }).map(([key, value]) => {
		return `\t${JSON.stringify(key)}: ${JSON.stringify(value)},\n`;
	});
	const tail = `\t"cues": ${list('\t', source.cues.map(line))}\n`;
	return `{\n${head.join('')}\t"blocks": ${list('\t', blocks)},\n${tail}}\n`;
}
