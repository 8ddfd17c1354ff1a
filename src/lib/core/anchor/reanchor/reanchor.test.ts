import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BODY, STORY } from '../story.fixture';
import { reanchor, type Reanchored } from './reanchor';

const spanOf = (text: string, quote: string, from = 0): { start: number; end: number } => {
	const start = text.indexOf(quote, from);
	if (start < 0) throw new Error(quote);
	return { start, end: start + quote.length };
};
const find = (before: string, after: string, quote: string): Reanchored | null =>
	reanchor(before, after, [spanOf(before, quote)])[0] ?? null;
const textAt = (after: string, found: Reanchored | null): string | null =>
	found && after.slice(found.start, found.end);

const TOWN = BODY.join('\n\n');
const MUD = 'It filled cellars, shops and the school, and it took eleven weeks to carry away.';

describe('reanchor', () => {
	it.each([
		['a word put in', MUD, 'it took eleven weeks', 'it took some eleven weeks'],
		['a word left out', MUD, 'cellars, shops and the school', 'cellars and the school'],
		['the last word exchanged', 'on Thursday the council votes', 'votes', 'decides']
	])('finds a span with changes: %s', (_name, quote, old, changed) => {
		const before = TOWN.toLowerCase();
		const after = before.replace(old, changed);
		const found = find(before, after, quote.toLowerCase());
		expect(found).toMatchObject({ how: 'edited' });
		expect(found?.score).toBeGreaterThan(0.8);
		expect(found?.score).toBeLessThan(1);
		expect(quote.toLowerCase().replace(old, changed)).toContain(textAt(after, found));
	});

	it.each([
		['curly for straight quotation marks', (text: string) => text.replace(/[“”]/g, '"')],
		['other spaces', (text: string) => text.replaceAll(' ', '\u00a0 ')],
		['soft hyphens', (text: string) => text.replace(/cell(?=ars)/g, 'cell\u00ad')],
		['hard-wrapped lines', (text: string) => text.replace(/(.{1,50}) /g, '$1\n')],
		['capitals', (text: string) => text.toUpperCase()]
	])('takes typography for no change: %s', (_name, change) => {
		const after = change(TOWN);
		const quote = '“I do not want to see that again as long as I live.”';
		for (const own of [MUD, quote, BODY[3] ?? '']) {
			const found = find(TOWN, after, own);
			expect(found).toMatchObject({ how: 'unchanged', score: 1 });
			const spaces = /\s+/g;
			expect(textAt(after, found)?.replace(spaces, ' ')).toBe(change(own).replace(spaces, ' '));
		}
	});

	it('finds a paragraph that moved, and a phrase in it', () => {
		const after = [...BODY.slice(4), ...BODY.slice(0, 4)].join('\n\n');
		for (const quote of [BODY[1] ?? '', 'nobody in the town disputes']) {
			const found = find(TOWN, after, quote);
			expect(found).toMatchObject({ how: 'moved', score: 1 });
			expect(textAt(after, found)).toBe(quote);
		}
	});

	it.each([
		['a sentence that was cut', ` ${MUD}`],
		['a short phrase of it', ' It filled cellars, shops and the school,']
	])('is null for %s', (_name, quote) => {
		expect(find(TOWN, TOWN.replace(quote, ''), quote.trim())).toBeNull();
	});

	it('does not take the words any two sentences share for what is gone', () => {
		const after = TOWN.replace(MUD, 'The school moved to the mill, and it took the whole of May.');
		expect(find(TOWN, after, MUD)).toBeNull();
	});

	const clerk = (words: string) => `${MUD} ${words} dry rope there. ${BODY[2]}`;
	it.each([
		['not two words alone', 'parish clerk', 'Whoever asks will hear that some parish clerk', null],
		['two words behind their neighbour', 'parish clerk', 'The old parish clerk', 'parish clerk'],
		[
			'five words alone',
			'parish clerk of the harbour',
			'Whoever asks a parish clerk of the harbour',
			'parish clerk of the harbour'
		],
		[
			'most of them behind their neighbour',
			'parish clerk of the harbour',
			'The old parish clerk of Brenn',
			'parish clerk of'
		],
		['not most of them alone', 'parish clerk of the harbour', 'Whoever asks a parish clerk', null]
	])('asks the more of a span the fewer of its ends stand, and finds %s', (_n, own, now, found) => {
		const before = clerk(`The old ${own} counted every stone by hand and bought`);
		const after = clerk(`${now} sells nothing but`);
		expect(textAt(after, find(before, after, own))).toBe(found);
	});

	it('takes all that stands between the two ends of a span, however much was put in', () => {
		const quote = 'winter.\n\nWhat nobody';
		const put = 'winter.\n\nThat winter had brought no snow to the valley at all. What nobody';
		const after = TOWN.replace(quote, put);
		const found = find(TOWN, after, quote);
		expect(found?.how).toBe('edited');
		expect(textAt(after, found)).toBe(put);
	});

	it.each([
		['words were put in', 'away, most of it by hand.', 'away, most of it by hand.'],
		['its last words were exchanged', 'clear.', 'carry clear.'],
		['it ended with a stop in brackets', 'clear (by hand). ', 'clear (by hand).'],
		['a sentence was put in behind it', 'away. Most went by cart.', 'away.']
	])('ends with its sentence where %s', (_name, now, end) => {
		const rest = 'Nobody counted the carts.';
		const found = find(`${MUD} ${rest}`, `${MUD.replace('away.', now)} ${rest}`, MUD);
		expect(textAt(MUD.replace('away.', now), found)?.endsWith(` ${end}`)).toBe(true);
		expect(found?.how).toBe(end === 'away.' ? 'unchanged' : 'edited');
	});

	it('does not end with a sentence that is of something else', () => {
		const rest = 'The mayor wants a wall four metres high.';
		const after = MUD.replace('away.', 'it off, and the mayor wants a wall four metres high.');
		expect(textAt(after, find(`${MUD} ${rest}`, after, MUD))).toMatch(/weeks to carry$/);
	});

	it('begins and ends a span where a change is marked, when words repeat', () => {
		const before = `${MUD} The boats were mended first. ${BODY[6]}`;
		const put = `${MUD} The nets were left to rot. The boats were mended first. ${BODY[6]}`;
		expect(textAt(put, find(before, put, 'The boats were mended first.'))).toBe(
			'The boats were mended first.'
		);
	});

	it('finds what moved only where it stands word for word', () => {
		const after = [...BODY.slice(4), ...BODY.slice(0, 4)].join('\n\n');
		const changed = after.replace('eleven weeks', 'twelve weeks');
		expect(find(TOWN, changed, MUD)).toBeNull();
		expect(find(TOWN, changed, 'cellars, shops and the school')).toMatchObject({ how: 'moved' });
	});

	it('does not take a repeated sentence for its twin', () => {
		const before = [BODY[0], MUD, BODY[2], BODY[4], MUD, BODY[5]].join(' ');
		const second = spanOf(before, MUD, before.indexOf(MUD) + 1);
		const withoutFirst = before.replace(`${MUD} `, '');
		const [first, other] = reanchor(before, withoutFirst, [spanOf(before, MUD), second]);
		expect(first).toBeNull();
		expect(other?.start).toBe(second.start - MUD.length - 1);
	});

	it('does not choose between two places where a moved sentence stands', () => {
		const before = [BODY[1], ...BODY.slice(4)].join(' ');
		const after = [...BODY.slice(4), BODY[1], BODY[0], BODY[1]].join(' ');
		expect(find(before, after, BODY[1] ?? '')).toBeNull();
	});

	it('spans what was put into the middle, and no more', () => {
		const after = TOWN.replace('cellars, shops', 'cellars, and for some weeks also shops');
		expect(textAt(after, find(TOWN, after, MUD))).toMatch(/^It filled .* carry away\.$/);
	});

	it.each([
		['within a word', 'isputes is the m'],
		['on a quotation mark', '“'],
		['on the space between paragraphs', '\n\n'],
		['over the end of a paragraph', 'eleven weeks to carry away.\n\n“We had fish']
	])('keeps a span %s', (_name, quote) => {
		const after = `By Ida Holm\n\n${TOWN}`;
		const found = find(TOWN, after, quote);
		expect(found).toMatchObject({ how: 'unchanged', score: 1 });
		expect(found?.start).toBe(spanOf(TOWN, quote).start + 'By Ida Holm\n\n'.length);
		expect(textAt(after, found)).toBe(quote);
	});

	it('keeps an empty span in its place, and loses it with the words around it', () => {
		const at = TOWN.indexOf('Who pays');
		const after = TOWN.replace('argued about it', 'quarrelled over it');
		const by = after.length - TOWN.length;
		expect(reanchor(TOWN, after, [{ start: at, end: at }])).toEqual([
			{ start: at + by, end: at + by, how: 'unchanged', score: 1 }
		]);
		expect(reanchor('One two three.', 'Four.', [{ start: 4, end: 4 }])).toEqual([null]);
	});

	it('finds nothing in an empty text, and nothing of one', () => {
		expect(reanchor('Some words.', '', [{ start: 0, end: 4 }])).toEqual([null]);
		expect(reanchor('', 'Some words.', [])).toEqual([]);
	});
});

describe('reanchor: properties', () => {
	const piece = fc.constantFrom(
		'mud ',
		'river, ',
		'“wall” ',
		'the ',
		'\n\n',
		'e\u0301te\u0301 ',
		'👩‍👩‍👧 ',
		'🇸🇾',
		'نهر المدينة ',
		'\u200fשלום\u200f ',
		'東京',
		'co\u00adop ',
		'U.S. ',
		'— '
	);
	const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
	const textAndSpan = text.chain((own) =>
		fc
			.tuple(fc.nat(own.length), fc.nat(own.length))
			.map(([a, b]) => ({ own, span: { start: Math.min(a, b), end: Math.max(a, b) } }))
	);

	it('gives each span of an unchanged text back as it is', () => {
		fc.assert(
			fc.property(textAndSpan, ({ own, span }) => {
				expect(reanchor(own, own, [span])).toEqual([{ ...span, how: 'unchanged', score: 1 }]);
			}),
			{ seed: 21, numRuns: 500 }
		);
	});

	it('keeps each span of the story where text is put before and behind it', () => {
		const spans = fc.tuple(fc.nat(STORY.length), fc.nat(80));
		fc.assert(
			fc.property(spans, ([start, length]) => {
				const span = { start, end: Math.min(STORY.length, start + length) };
				const head = 'An older note on onions.\n\n';
				const [found] = reanchor(STORY, `${head}${STORY}\n\nMore onions.`, [span]);
				expect(found).toMatchObject({
					start: span.start + head.length,
					end: span.end + head.length,
					how: 'unchanged'
				});
			}),
			{ seed: 22, numRuns: 100 }
		);
	});

	it('gives offsets that lie in the text, and scores from 0 to 1', () => {
		fc.assert(
			fc.property(textAndSpan, text, ({ own, span }, after) => {
				const [found] = reanchor(own, after, [span]);
				if (!found) return;
				expect(found.start).toBeGreaterThanOrEqual(0);
				expect(found.end).toBeGreaterThanOrEqual(found.start);
				expect(found.end).toBeLessThanOrEqual(after.length);
				expect(found.score).toBeGreaterThan(0);
				expect(found.score).toBeLessThanOrEqual(1);
			}),
			{ seed: 23, numRuns: 500 }
		);
	});
});
