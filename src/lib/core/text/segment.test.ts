import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from './segment';

const TITLE = 'The river that would not stay';
const FIRST =
	'The river Ansa left its bed in March, and the town of Merle has argued about it since. Some say the dam did it. Others blame the winter.';
const SECOND =
	'What nobody disputes is the mud. It filled cellars, shops and the school, and it took eleven weeks to carry away.';
const THIRD =
	'The mayor wants a wall. She has said so at every meeting since, and she will say so again on Thursday, when the council votes.';

const kinds = (text: string): string[] => segment(text).map(({ kind }) => kind);
const page = (...blocks: string[]): string => blocks.join('\n\n');

describe('segment: blocks', () => {
	it('divides at empty lines, or at every line', () => {
		const expected = ['title', 'paragraph', 'paragraph', 'paragraph'];
		expect(kinds(page(TITLE, FIRST, SECOND, THIRD))).toEqual(expected);
		expect(kinds([TITLE, FIRST, SECOND, THIRD].join('\n'))).toEqual(expected);
		expect(kinds([TITLE, FIRST, SECOND, THIRD].join('\r\n    '))).toEqual(expected);
	});

	it('joins hard-wrapped lines, with empty lines or indents between paragraphs', () => {
		const wrap = (text: string): string => text.replace(/(.{1,60})(?:\s+|$)/g, '$1\n').trimEnd();
		const blank = page(TITLE, ...[FIRST, SECOND, THIRD].map(wrap));
		expect(kinds(blank)).toEqual(['title', 'paragraph', 'paragraph', 'paragraph']);
		const indented = [FIRST, SECOND, THIRD].map((text) => wrap(`   ${text}`)).join('\n');
		expect(kinds(indented)).toEqual(['paragraph', 'paragraph', 'paragraph']);
	});

	it('reads Markdown headings without their marks', () => {
		const text = page(TITLE, FIRST, '## Who pays', SECOND);
		const heading = segment(text)[2];
		expect(heading?.kind).toBe('heading');
		expect(text.slice(heading?.start, heading?.end)).toBe('Who pays');
	});

	it('keeps sentences in their block, blocks in the text', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(TITLE, FIRST, SECOND, '\n', '\n\n', '  ', 'READ MORE: mud', '“'), {
					maxLength: 20
				}),
				(parts) => {
					const text = parts.join('\n');
					let last = 0;
					for (const { start, end, sentences } of segment(text)) {
						expect(start).toBeGreaterThanOrEqual(last);
						expect(sentences[0]?.start).toBe(start);
						expect(sentences.at(-1)?.end).toBe(end);
						last = end;
					}
					expect(last).toBeLessThanOrEqual(text.length);
				}
			),
			{ seed: 5 }
		);
	});
});

describe('segment: kinds', () => {
	it.each([
		['READ MORE: How Merle dug itself out', 'promotion'],
		['OPINION: Walls never worked', 'promotion'],
		['See the full photo gallery here.', 'promotion'],
		['Sign up for our morning newsletter.', 'promotion'],
		[
			'The Flood Channel, in partnership with Merle Bank, made a documentary on the mud.',
			'promotion'
		],
		['A man carries a chair along Mill Street [AFP]', 'caption'],
		['Photograph: Ida Holm/Reuters', 'caption'],
		['[Featured Image by Ida Holm/AP Images]', 'caption'],
		['Volunteers pass buckets from hand to hand outside the old school', 'caption'],
		['This story is over 3 years old.', 'notice'],
		['Editor’s note: an earlier version gave another date.', 'notice'],
		['Who pays', 'heading'],
		['Why the wall is not enough', 'heading'],
		['She said no.', 'paragraph'],
		['The council, in partnership with the bank, will pay for the wall.', 'paragraph']
	])('takes %j among paragraphs for a %s', (line, kind) => {
		const found = segment(
			page(
				TITLE,
				FIRST,
				'A short line',
				SECOND,
				line,
				THIRD,
				'The cost',
				FIRST.replace('March', 'May')
			)
		);
		expect(found[4]?.kind).toBe(kind);
		expect(found[2]?.kind).toBe('heading');
	});

	it('takes a line that stands twice running for a picture and its caption', () => {
		const line = 'Mud in the schoolyard of Merle after the flood';
		expect(kinds(page(TITLE, line, line, FIRST, SECOND))).toEqual([
			'title',
			'caption',
			'caption',
			'paragraph',
			'paragraph'
		]);
	});

	it('takes a sentence repeated from the body for a pull quote, with the name under it', () => {
		const pulled =
			'It filled cellars, shops and the school, and it took eleven weeks to carry away';
		expect(kinds(page(TITLE, FIRST, pulled, 'Ida Holm', SECOND, THIRD))).toEqual([
			'title',
			'paragraph',
			'pull-quote',
			'pull-quote',
			'paragraph',
			'paragraph'
		]);
	});

	it('takes the second of two equal paragraphs for the pull quote', () => {
		const said =
			'She calls it “a wall for our children” whenever she is asked about the cost of it.';
		const again = said.replace('“', '‘').replace('”', '’');
		expect(kinds(page(TITLE, FIRST, said, SECOND, again, THIRD)).slice(2, 5)).toEqual([
			'paragraph',
			'paragraph',
			'pull-quote'
		]);
	});

	it('knows a standfirst by what follows it, and leaves a first paragraph alone', () => {
		const standfirst = 'A town, a dam and eleven weeks of mud.';
		expect(kinds(page(TITLE, standfirst, 'By Ida Holm', FIRST, SECOND))).toEqual([
			'title',
			'standfirst',
			'bio',
			'paragraph',
			'paragraph'
		]);
		expect(kinds(page(TITLE, standfirst, FIRST, SECOND))[1]).toBe('paragraph');
	});

	it('gives what stands behind the end to notices, bio and links', () => {
		const text = page(
			TITLE,
			FIRST,
			SECOND,
			THIRD,
			'Ida Holm is a reporter who covers rivers. She lives in Merle.',
			'The views expressed in this article are her own.',
			'Ten bridges to see before they go',
			'A walk across the valley, one span at a time.'
		);
		expect(kinds(text).slice(4)).toEqual(['bio', 'notice', 'promotion', 'promotion']);
	});

	it('needs no title, and takes none where the text begins with a paragraph', () => {
		expect(kinds(page(FIRST, SECOND))).toEqual(['paragraph', 'paragraph']);
		expect(kinds('')).toEqual([]);
	});
});
