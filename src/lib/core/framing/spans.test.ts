import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cueSpans, nameSpans, ownSpans, type Span } from './spans';

const joined = (spans: readonly Span[]) =>
	spans
		.map((span) => {
			if (typeof span === 'string') return span;
			return 'cue' in span ? `“${span.cue}”` : 'own' in span ? span.own : span.name;
		})
		.join('');

describe('cueSpans', () => {
	it.each<[string, readonly Span[]]>([
		['', []],
		['Nothing is quoted.', ['Nothing is quoted.']],
		['Quill calls it “a tide of work”.', ['Quill calls it ', { cue: 'a tide of work' }, '.']],
		['“One” and "two"', [{ cue: 'One' }, ' and ', { cue: 'two' }]],
		['An open “quotation stays', ['An open “quotation stays']],
		["The harbour's 'own' words", ["The harbour's 'own' words"]]
	])('%s', (text, expected) => {
		expect(cueSpans(text)).toEqual(expected);
	});

	it('loses nothing of a text with curly marks', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('“', '”', 'a', ' ', 'ferry', '.', 'ü')), (parts) => {
				expect(joined(cueSpans(parts.join('')))).toBe(parts.join(''));
			}),
			{ seed: 20160 }
		);
	});
});

describe('ownSpans', () => {
	const text = 'The ferry, she said, “isn’t a tide of work”. It is late.';

	it.each<[string | undefined, readonly Span[]]>([
		[undefined, [{ own: text }]],
		['', [{ own: text }]],
		['a bridge', [{ own: text }]],
		['the ferry', [{ own: 'The ferry', key: true }, { own: text.slice(9) }]],
		[
			"isn't a tide of",
			[{ own: text.slice(0, 22) }, { own: 'isn’t a tide of', key: true }, { own: text.slice(37) }]
		],
		['it is late', [{ own: text.slice(0, -11) }, { own: 'It is late', key: true }, { own: '.' }]]
	])('sets %j apart', (cue, expected) => {
		expect(ownSpans(text, cue)).toEqual(expected);
		expect(joined(ownSpans(text, cue))).toBe(text);
	});
});

describe('nameSpans', () => {
	const note = (name: string, ...aliases: string[]) =>
		({ name, aliases, kind: 'place', text: '' }) as const;

	it('marks the first mention of each name, under any of its forms', () => {
		expect(
			nameSpans('The Isle, and the Isle again, by Mrs Quill.', [
				note('Isle of Terns', 'Isle'),
				note('Quill')
			])
		).toEqual([
			'The ',
			{ name: 'Isle', note: 0 },
			', and the Isle again, by Mrs ',
			{ name: 'Quill', note: 1 },
			'.'
		]);
	});

	it('prefers the longer name and whole words', () => {
		expect(nameSpans('Ternsley and Tern Bay', [note('Tern'), note('Tern Bay')])).toEqual([
			'Ternsley and ',
			{ name: 'Tern Bay', note: 1 }
		]);
	});

	it('reads a name as plain text, whatever is in it', () => {
		expect(nameSpans('a (b) c', [note('(b)')])).toEqual(['a ', { name: '(b)', note: 0 }, ' c']);
		expect(nameSpans('nothing', [])).toEqual(['nothing']);
	});
});
