import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findVoices, type Voice } from './find-voices';

/** A text with `{sources}` and `[contents]` marked, and the spans that the marks stand for. */
function marked(notation: string) {
	let text = '';
	const open: { sign: string; start: number }[] = [];
	const spans = { source: [] as string[], content: [] as string[] };
	for (const sign of notation) {
		if (sign === '{' || sign === '[') open.push({ sign, start: text.length });
		else if (sign === '}' || sign === ']') {
			const { start } = open.pop() ?? { start: 0 };
			spans[sign === '}' ? 'source' : 'content'].push(`${start}–${text.length}`);
		} else text += sign;
	}
	return { text, ...spans };
}

const sorted = (list: readonly string[]): string[] => [...new Set(list)].sort();
const placed = (span: Voice['content'] | null): string[] =>
	span ? [`${span.start}–${span.end}`] : [];

function expectVoices(notation: string): Voice[] {
	const { text, source, content } = marked(notation);
	const voices = findVoices(text);
	const said = (spans: readonly string[]): string[] =>
		sorted(spans).map((span) => text.slice(...(span.split('–').map(Number) as [number, number])));
	expect(said(voices.flatMap((voice) => placed(voice.content)))).toEqual(said(content));
	expect(said(voices.flatMap((voice) => placed(voice.source)))).toEqual(said(source));
	return voices;
}

describe('findVoices', () => {
	it.each([
		['a quotation before its speaker', '[“The bridge is closed,”] said {Ida Holm}.'],
		['a speaker behind it in the usual order', '[“The bridge is closed,”] {she} said.'],
		['a quotation that she said interrupts', '[“The bridge,”] {she} said, [“is closed.”]'],
		['straight marks', '["The bridge is closed,"] {the mayor} told reporters.'],
		['two apostrophes as a mark', "[''The bridge is closed,''] {Mr. Lund} said."],
		['low and high marks', '[„The bridge is closed“], said {Ida Holm}.'],
		['guillemets', '[«The bridge is closed»], said {Ida Holm}.'],
		['single marks', '[‘The bridge isn’t open,’] said {Ida Holm}.'],
		['a quotation behind its speaker', '{The mayor} said: [“The bridge is closed.”]'],
		['an apposition', '[“It is closed,”] said {Ida Holm, a ferryman from Lund}.'],
		['a report with that', '{The mayor} said [that the bridge was closed].'],
		['a report without that', '{She} said [the bridge was closed].'],
		['a day between', '{Ida Holm} said on Monday [that the bridge was closed].'],
		['someone told', '{Holm} told the council [that the bridge was closed].'],
		['an inserted speaker', '[The bridge], {Ida Holm} said, [was closed for the winter].'],
		['a clause before its speaker', '[The bridge is closed], {Ida Holm} said on Monday.'],
		['as someone said', 'As {Ida Holm} said, [the bridge is closed].'],
		['according to', 'According to {the port}, [nobody was hurt].'],
		['according to, behind', '[Nobody was hurt], according to {the port}.'],
		['a belief', '{Ida Holm} believes [that the bridge will fall].'],
		['a wish', '{Ida Holm} hopes [to open the bridge].'],
		['a judgement', '{Ida Holm} praised [the new bridge].'],
		['a participle', '{Ida Holm} left early, saying [that the bridge was closed].']
	])('reads %s', (_, notation) => {
		expectVoices(notation);
	});

	it('gives what follows in a paragraph to the voice before', () => {
		const voices = expectVoices(
			'[“The bridge is closed,”] {she} said. [“It will open again in spring, I hope.”]'
		);
		expect(voices.map(({ why }) => why)).toEqual(['quote-cue', 'continued']);
		expect(voices[1]?.cue).toBeNull();
	});

	it('follows a quotation over paragraphs that are not closed', () => {
		const voices = findVoices(
			'“The bridge is closed,” said Ida Holm. “We had to do it.\n\n“Nobody likes it at all.”'
		);
		expect(voices).toHaveLength(3);
		expect(new Set(voices.map(({ source }) => source?.start)).size).toBe(1);
	});

	it('tells words in quotation marks from those of the author', () => {
		expect(findVoices('“It is closed,” she said.')[0]?.kind).toBe('quoted');
		expect(findVoices('She said that it was closed.')[0]?.kind).toBe('attributed');
	});

	it.each([
		['a plain sentence', 'The bridge over the river is old and narrow.'],
		['words quoted for their sound', 'They call the old road the “Snake” and mean it well.'],
		['nothing', '']
	])('finds nobody in %s', (_, text) => {
		expect(findVoices(text).filter(({ kind }) => kind === 'quoted')).toEqual([]);
	});

	const pieces = fc.constantFrom(
		...['“', '”', '"', "''", '‘', '’', '„', '«', '»', ',', '.', ':', '—', '(', ')', '\n', '\n\n'],
		...[
			'said',
			'Ida Holm',
			'she',
			'according to',
			'that',
			'the bridge',
			'wants',
			'to',
			'is',
			'who'
		],
		...['by', 'and', 'claims', 'told', 'as', '\u{1F600}', 'é', '１', '\u200B', '\uD800', 'Mr.']
	);

	it('keeps within the text, in order, and answers the same twice', () => {
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 60 }), fc.boolean(), (words, spaced) => {
				const text = words.join(spaced ? ' ' : '');
				const voices = findVoices(text);
				for (const { content, source, cue, score } of voices) {
					for (const span of [content, source, cue]) {
						if (!span) continue;
						expect(span.start).toBeGreaterThanOrEqual(0);
						expect(span.end).toBeGreaterThan(span.start);
						expect(span.end).toBeLessThanOrEqual(text.length);
					}
					expect(score).toBeGreaterThan(0);
					expect(score).toBeLessThanOrEqual(1);
				}
				const starts = voices.map(({ content }) => content.start);
				expect(starts).toEqual([...starts].sort((a, b) => a - b));
				expect(findVoices(text)).toEqual(voices);
			}),
			{ seed: 31, numRuns: 300 }
		);
	});

	it.each(['"', '“', 'said ', '“a” said b. ', 'he said, '])('bears a flood of %j', (unit) => {
		expect(Array.isArray(findVoices(unit.repeat(40_000 / unit.length)))).toBe(true);
	});
});
