import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from './sentences';

/** Sentences are written with ¦ between them. */
const cases: Record<string, readonly string[]> = {
	plain: ['The ferry left. ¦Nobody waved.', 'Is it late? ¦Yes! ¦Then go.'],
	abbreviations: [
		'Dr. Amara met Mrs. Lund on St. Olaf Street.',
		'Boats, nets, etc. were lost.',
		'The firm, Hale & Co. in Bergen, closed. ¦It owed a lot.',
		'He sold it to Hale & Co. ¦They closed it.',
		'See fig. 4 and pp. 12 to 15.',
		'It was on Jan. 3 that the dam broke.'
	],
	initials: [
		'Then J. R. Okafor spoke.',
		'It was Marta B. Quist who called.',
		'Nobody but you and I. ¦What now?',
		'They had a plan B. ¦It failed.'
	],
	'letters with stops': [
		'The U.S. Navy came.',
		'He flew to the U.S. ¦He never came back.',
		'At 7 a.m. Captain Ruiz woke. ¦We stopped at 9 p.m. ¦Dinner was cold.',
		'The U.N. counts differently.'
	],
	numbers: ['It cost 3.50 in all. ¦A bargain.', 'There were 1,200. ¦20 came back.'],
	quotations: [
		'“We left at dawn. ¦We never looked back,” she said.',
		'“Who is there?” asked nobody.',
		'“Who is there?” Ruiz asked. ¦Nobody answered.',
		'He said “Stop. Go home.” and went.',
		'“It is over.” ¦The hall emptied.',
		'‘We have no choice,’ he said. ¦‘None at all.’',
		'„Wir gehen.“ ¦«Nous partons.» ¦They left.',
		'A sign read: "Keep out!" ¦Nobody did.'
	],
	brackets: [
		'She left (nobody saw it. Nobody could.) by the back door.',
		'She left. ¦(Nobody saw it.) ¦The door was shut.',
		'“The tide [...] was low [...]” (Berg 12). ¦So it was.',
		'It sank in 1912.[3] ¦Few survived.'
	],
	ellipses: [
		'He was … not sure.',
		'He waited... ¦Nobody came.',
		'He waited … I mean, slept.',
		'They talked . . . and talked.'
	],
	lists: [
		'1. Bring water 2. Bring rope 3. Bring bread'.replace(/ (?=[23])/g, ' ¦'),
		'a) the boat ¦b) the net',
		'• a lamp ¦• a map',
		'Bread\n¦Water\n¦Rope'
	],
	'lines and odd spacing': [
		'The road\nended there. ¦We\r\nwalked on.',
		'It was a trap . ¦Nobody cared.',
		'It rained.¦Then it stopped.¦Good.',
		'Write to a.b@example.org or see www.example.org/a.B now.',
		'She runs Hurrah! in the old mill.',
		'He uses an iPhone. ¦eBay sold it.'
	],
	'other scripts': ['我们走了。¦他们留下。', 'ذهبنا. ¦هل بقوا؟ ¦نعم.', 'हम गए। ¦वे रुके।'],
	'nothing to cut': ['', '   ', '…', 'No stop at all']
};

describe('sentences', () => {
	for (const [name, texts] of Object.entries(cases)) {
		it.each(texts)(`cuts ${name}: %j`, (marked) => {
			const text = marked.replaceAll('¦', '');
			const found = sentences(text).map(({ start, end }) => text.slice(start, end));
			const expected = marked
				.split('¦')
				.map((part) => part.trim())
				.filter((part) => part !== '');
			expect(found).toEqual(expected);
		});
	}

	it('loses no character but space, whatever the text', () => {
		const part = fc.constantFrom(
			'word',
			'Word',
			'.',
			'. ',
			'? ',
			'“',
			'” ',
			'(',
			') ',
			'\n',
			'… ',
			' . . . ',
			'1. ',
			'U.S. ',
			'，',
			'。',
			'"',
			' • '
		);
		fc.assert(
			fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
				const text = parts.join('');
				let last = 0;
				let kept = '';
				for (const { start, end } of sentences(text)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					kept += text.slice(start, end);
					last = end;
				}
				expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
			}),
			{ seed: 4, numRuns: 200 }
		);
	});

	it('reads on when the language is no tag', () => {
		expect(sentences('One. Two.', 'not a tag')).toHaveLength(2);
	});
});
