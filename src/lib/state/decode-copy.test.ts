import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, BODY_KINDS, OWN_STATUSES, type BlockId } from '$lib/core/model';
import { memoryStore } from '$lib/storage';
import { copyOf } from './copies.fixture';
import { decodeCopy } from './decode-copy';

const anyCopy = fc
	.record({
		source: fc.string(),
		text: fc.string({ unit: 'grapheme' }),
		name: fc.string({ unit: 'grapheme' }),
		added: fc.string(),
		blocks: fc.array(
			fc.record({
				id: fc.string().map((id) => asId<BlockId>(id)),
				kind: fc.constantFrom(...BODY_KINDS),
				sentences: fc.array(
					fc.record({
						status: fc.constantFrom(...OWN_STATUSES),
						text: fc.string({ unit: 'grapheme' })
					})
				)
			})
		)
	})
	.map((over) => copyOf('harbour', over));

describe('decodeCopy', () => {
	it('gives back what was kept', async () => {
		await fc.assert(
			fc.asyncProperty(anyCopy, async (copy) => {
				const store = memoryStore(decodeCopy);
				await store.put(copy);
				expect(await store.list(copy.profile)).toEqual({
					ok: true,
					value: { records: [copy], damaged: 0 }
				});
			}),
			{ seed: 4, numRuns: 100 }
		);
	});

	it.each([
		['nothing', null],
		['a text', 'copy'],
		['another key', { ...copyOf('harbour'), key: 'quay/orchard' }],
		['no text', { ...copyOf('harbour'), text: undefined }],
		['blocks that are none', { ...copyOf('harbour'), blocks: 'p1' }],
		[
			'a block of an unknown kind',
			{ ...copyOf('harbour'), blocks: [{ id: 'p1', kind: 'script' }] }
		],
		[
			'a sentence of an unknown status',
			{
				...copyOf('harbour'),
				blocks: [{ id: 'p1', kind: 'paragraph', sentences: [{ status: 'perhaps', text: '' }] }]
			}
		],
		[
			'a sentence that is no text',
			{
				...copyOf('harbour'),
				blocks: [{ id: 'p1', kind: 'paragraph', sentences: [{ status: 'exact', text: {} }] }]
			}
		]
	])('refuses %s', (_name, value) => {
		expect(decodeCopy(value)).toBeNull();
	});

	it('drops what it does not know', () => {
		expect(decodeCopy({ ...copyOf('harbour'), html: '<script>' })).toEqual(copyOf('harbour'));
	});
});
