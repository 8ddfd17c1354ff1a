import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from './compare-versions';
import type { BlockChange } from './changes';
import type { VersionBlock } from './version';

const FIRE = [
	'A fire broke out in the old granary shortly after midnight.',
	'Two crews from the valley came within ten minutes.'
];
const MAYOR = [
	'The mayor had warned for years that the roof would not last.',
	'Her letters were never answered.',
	'She repeated the warning at the meeting in March.'
];
const OWNER = ['The owner of the building lives abroad and could not be reached for comment.'];
const WIND = [
	'By morning the wind had turned and the smoke lay over the lower town.',
	'Schools stayed closed.'
];

const version = (blocks: readonly (readonly string[])[]): VersionBlock[] =>
	blocks.map((sentences, i) => ({ id: `p${i + 1}`, sentences }));

const compare = (
	before: readonly (readonly string[])[],
	after: readonly (readonly string[])[]
): BlockChange[] => compareVersions(version(before), version(after));

/** `p1>p2 moved: p1.s1>p2.s1 same` */
const told = (changes: readonly BlockChange[]): string[] =>
	changes.map(
		({ kind, before, after, sentences }) =>
			`${before ?? ''}>${after ?? ''} ${kind}: ` +
			sentences
				.map((own) => `${own.before ?? ''}>${own.after ?? ''} ${own.kind}${own.runs ? '*' : ''}`)
				.join(', ')
	);

describe('compareVersions', () => {
	it('finds nothing between a version and itself', () => {
		expect(told(compare([FIRE, OWNER], [FIRE, OWNER]))).toEqual([
			'p1>p1 same: p1.s1>p1.s1 same, p1.s2>p1.s2 same',
			'p2>p2 same: p2.s1>p2.s1 same'
		]);
	});

	it('compares nothing with something', () => {
		expect(compare([], [])).toEqual([]);
		expect(told(compare([], [OWNER]))).toEqual(['>p1 added: >p1.s1 added']);
		expect(told(compare([OWNER], []))).toEqual(['p1> removed: p1.s1> removed']);
	});

	it('shows an edited sentence word by word', () => {
		const edited = FIRE.map((sentence) => sentence.replace('ten minutes', 'half an hour'));
		const changes = compare([FIRE, OWNER], [edited, OWNER]);
		expect(told(changes)).toEqual([
			'p1>p1 edited: p1.s1>p1.s1 same, p1.s2>p1.s2 edited*',
			'p2>p2 same: p2.s1>p2.s1 same'
		]);
		expect(changes[0]?.sentences[1]?.runs?.map(({ kind }) => kind)).toEqual([
			'same',
			'removed',
			'added',
			'same'
		]);
	});

	it('takes typography for no change', () => {
		expect(told(compare([['“It’s late,” she said.']], [['"It\'s late," she said.']]))).toEqual([
			'p1>p1 same: p1.s1>p1.s1 same'
		]);
	});

	it('shows a moved block as moved, at its new place', () => {
		expect(told(compare([FIRE, MAYOR, OWNER, WIND], [OWNER, FIRE, MAYOR, WIND]))).toEqual([
			'p3>p1 moved: p3.s1>p1.s1 same',
			'p1>p2 same: p1.s1>p2.s1 same, p1.s2>p2.s2 same',
			'p2>p3 same: p2.s1>p3.s1 same, p2.s2>p3.s2 same, p2.s3>p3.s3 same',
			'p4>p4 same: p4.s1>p4.s1 same, p4.s2>p4.s2 same'
		]);
	});

	it('shows a block that moved and was edited as both', () => {
		const later = [OWNER[0]?.replace('for comment', 'until noon') ?? ''];
		expect(told(compare([FIRE, OWNER, MAYOR], [FIRE, MAYOR, later]))[2]).toBe(
			'p2>p3 moved: p2.s1>p3.s1 edited*'
		);
	});

	it('takes a short sentence along with the block that moves', () => {
		expect(told(compare([WIND, FIRE, MAYOR], [FIRE, MAYOR, WIND]))[2]).toBe(
			'p1>p3 moved: p1.s1>p3.s1 same, p1.s2>p3.s2 same'
		);
	});

	it('shows a sentence moved within its block, and one moved to another', () => {
		const [warned = '', letters = '', meeting = ''] = MAYOR;
		expect(told(compare([MAYOR], [[meeting, warned, letters]]))).toEqual([
			'p1>p1 edited: p1.s3>p1.s1 moved, p1.s1>p1.s2 same, p1.s2>p1.s3 same'
		]);
		expect(
			told(compare([FIRE, MAYOR, WIND], [[...FIRE, meeting], [warned, letters], WIND]))
		).toEqual([
			'p1>p1 edited: p1.s1>p1.s1 same, p1.s2>p1.s2 same, p2.s3>p1.s3 moved',
			'p2>p2 edited: p2.s1>p2.s1 same, p2.s2>p2.s2 same',
			'p3>p3 same: p3.s1>p3.s1 same, p3.s2>p3.s2 same'
		]);
	});

	it('shows what was removed where it stood', () => {
		const [warned = '', , meeting = ''] = MAYOR;
		expect(told(compare([FIRE, MAYOR, OWNER, WIND], [FIRE, [warned, meeting], WIND]))).toEqual([
			'p1>p1 same: p1.s1>p1.s1 same, p1.s2>p1.s2 same',
			'p2>p2 edited: p2.s1>p2.s1 same, p2.s2> removed, p2.s3>p2.s2 same',
			'p3> removed: p3.s1> removed',
			'p4>p3 same: p4.s1>p3.s1 same, p4.s2>p3.s2 same'
		]);
	});

	it('moves nothing when a paragraph is split or joined', () => {
		expect(told(compare([[...FIRE, ...OWNER]], [FIRE, OWNER]))).toEqual([
			'p1>p1 edited: p1.s1>p1.s1 same, p1.s2>p1.s2 same',
			'>p2 edited: p1.s3>p2.s1 same'
		]);
		expect(told(compare([FIRE, OWNER], [[...FIRE, ...OWNER]]))).toEqual([
			'p1>p1 edited: p1.s1>p1.s1 same, p1.s2>p1.s2 same, p2.s1>p1.s3 same'
		]);
	});

	it('does not take one sentence for another by their small words', () => {
		expect(
			told(compare([['He said that it was in the house.']], [['He said that she is by the lake.']]))
		).toEqual(['p1> removed: p1.s1> removed', '>p1 added: >p1.s1 added']);
	});

	const sentence = fc.oneof(
		fc.constantFrom(...FIRE, ...MAYOR, ...OWNER, ...WIND, '* * *', '', '…'),
		fc
			.array(fc.constantFrom('the', 'roof', 'granary', 'and', 'valley', 'smoke', 'crews'), {
				maxLength: 9
			})
			.map((list) => list.join(' '))
	);
	const blocks = fc.array(fc.array(sentence, { maxLength: 5 }), { maxLength: 7 });

	it('tells of every sentence of both versions once', () => {
		fc.assert(
			fc.property(blocks, blocks, (before, after) => {
				const changes = compare(before, after).flatMap(({ sentences }) => sentences);
				const ids = (of: readonly (readonly string[])[]): string[] =>
					version(of).flatMap(({ id, sentences }) => sentences.map((_, s) => `${id}.s${s + 1}`));
				const told = (side: 'before' | 'after'): string[] =>
					changes.flatMap((change) => change[side] ?? []);
				expect(told('before').sort()).toEqual(ids(before).sort());
				expect(told('after')).toEqual(ids(after));
				for (const { kind, before: from, after: to, runs } of changes) {
					expect(from === null).toBe(kind === 'added');
					expect(to === null).toBe(kind === 'removed');
					if (runs) expect(['edited', 'moved']).toContain(kind);
				}
			}),
			{ seed: 21, numRuns: 300 }
		);
	});

	it('finds a version the same as itself', () => {
		fc.assert(
			fc.property(blocks, (own) => {
				for (const { kind } of compare(own, own).filter(({ sentences }) => sentences.length > 0)) {
					expect(kind).toBe('same');
				}
			}),
			{ seed: 22, numRuns: 300 }
		);
	});

	it('finds a block that moved, wherever it went', () => {
		const long = Array.from({ length: 9 }, (_, i) =>
			[...FIRE, ...MAYOR].map(
				(own) => `${own.slice(0, -1)} of lot number ${'abcdefghi'[i]}${i}${i}.`
			)
		);
		fc.assert(
			fc.property(fc.nat(8), fc.nat(8), (from, to) => {
				const other = long.filter((_, i) => i !== from);
				other.splice(to, 0, long[from] ?? []);
				const changes = compare(long, other);
				expect(
					changes.every(({ sentences }) => sentences.every(({ kind }) => kind === 'same'))
				).toBe(true);
				expect(changes.filter(({ kind }) => kind === 'moved')).toHaveLength(from === to ? 0 : 1);
			}),
			{ seed: 23 }
		);
	});
});
