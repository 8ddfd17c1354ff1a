import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixtureSet } from '../../../tests/fixtures/sets';
import type { BodyBlock } from './markdown';
import type { RawSet } from './raw-set';
import { contentHash } from './raw-set';
import { readSet } from './read-set';
import { serialiseSet } from './serialise-set';

const withoutLines = <Front>(
	texts: ReadonlyMap<string, { front: Front; body: readonly BodyBlock[] }>
) =>
	new Map(
		[...texts].map(([name, { front, body }]) => {
			return [name, { front, body: body.map(({ kind, text }) => ({ kind, text })) }];
		})
	);

/** What a set says, without the lines on which its blocks stand. */
const said = (raw: RawSet | null) =>
	raw && {
		...raw,
		articles: withoutLines(raw.articles),
		versions: withoutLines(raw.versions)
	};

const fixture = (id: string) => {
	const { raw } = readSet(id, fixtureSet(id));
	if (!raw) throw new Error('the fixture cannot be read');
	return raw;
};
const harbour = () => fixture('harbour');

test.each(['harbour', 'clock'])('%s read, written and read again is the same', (id) => {
	const { raw, problems } = readSet(id, serialiseSet(fixture(id)));
	expect(problems).toEqual([]);
	expect(said(raw)).toEqual(said(fixture(id)));
	expect(raw && contentHash(raw)).toBe(contentHash(fixture(id)));
});

test('the hash counts versions and teaching notes', () => {
	const raw = fixture('clock');
	const hash = contentHash(raw);
	expect(contentHash({ ...raw, versions: new Map() })).not.toBe(hash);
	expect(contentHash({ ...raw, set: { ...raw.set, teaching: [] } })).not.toBe(hash);
});

/** Texts with all that YAML and Markdown might trip over, on one line and not blank. */
const text = fc
	.string({ unit: 'grapheme', maxLength: 60 })
	.map((t) => `${t.replace(/\s+/gu, ' ').trim()}.`)
	.map((t) => t.replace(/^[#\uFEFF]+/u, '').replace(/^-{3}/, ''))
	.filter((t) => /\S/.test(t) && t === t.trim());
const awkward = fc.constantFrom(
	'yes',
	'1984',
	'a: b',
	'"quoted"',
	"it's",
	'- item',
	'# no',
	'{x}',
	'*',
	'&a',
	'null',
	'2016-08~',
	'| x',
	'> y',
	'@z',
	'%',
	'`'
);
/** A paragraph that begins like an item would be one. */
const block = fc
	.record({ kind: fc.constantFrom('paragraph', 'heading', 'item'), text })
	.filter(({ kind, text: t }) => kind === 'item' || !/^(?:[-*•]|\d{1,2}[.)])\s/u.test(t));
const anyText = fc.oneof(text, awkward);

test('so it is with any text, number, place and language', { timeout: 30_000 }, () => {
	const changes = fc.record({
		title: anyText,
		introduction: fc.oneof(
			anyText,
			fc.dictionary(fc.constantFrom('en', 'ar', 'de'), anyText, { minKeys: 1 })
		),
		blocks: fc.array(block, {
			minLength: 1,
			maxLength: 4
		}),
		cue: anyText,
		min: fc.double({ noNaN: true, noDefaultInfinity: true }),
		considered: fc.array(fc.constantFrom('title', 'p1', 'p2.s3', 'p10.s1-s4')),
		redact: fc.array(anyText)
	});
	fc.assert(
		fc.property(changes, ({ title, introduction, blocks, cue, min, considered, redact }) => {
			const raw = harbour();
			const coding = raw.codings.get('reference/lind');
			const article = raw.articles.get('lind');
			const figure = coding?.figures?.[0];
			const passage = coding?.passages[0];
			if (!coding || !article || !figure || !passage) throw new Error('the fixture has changed');
			const changed: RawSet = {
				...raw,
				set: { ...raw.set, title, introduction },
				articles: new Map([
					...raw.articles,
					[
						'lind',
						{ front: { ...article.front, redact }, body: blocks.map((b) => ({ ...b, line: 0 })) }
					]
				]),
				codings: new Map([
					...raw.codings,
					[
						'reference/lind',
						{
							...coding,
							considered,
							figures: [{ ...figure, min: min + 0 }],
							passages: [{ ...passage, cue }]
						}
					]
				])
			};
			const again = readSet('harbour', serialiseSet(changed));
			expect(again.problems).toEqual([]);
			expect(said(again.raw)).toEqual(said(changed));
		}),
		// Each run writes and reads a whole set.
		{ seed: 1, numRuns: 25 }
	);
});
