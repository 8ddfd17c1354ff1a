import { describe, expect, it } from 'vitest';
import { Places } from './places';

/** What of a Storage is used, in memory. */
function storage(kept: string | null = null): () => Storage {
	const memory = {
		getItem: () => kept,
		setItem: (_: string, value: string) => {
			kept = value;
		}
	};
	return () => memory as unknown as Storage;
}

describe('Places', () => {
	it('are there again, by set and article', () => {
		const same = storage();
		new Places(same).keep('ferry', 'lind', 'p7');
		new Places(same).keep('ferry', 'marsh', 'p2');
		expect(new Places(same).of('ferry', 'lind')).toBe('p7');
		expect(new Places(same).of('ferry', 'marsh')).toBe('p2');
		expect(new Places(same).of('bridge', 'lind')).toBeNull();
	});

	it('are forgotten once the article is read', () => {
		const places = new Places(storage());
		places.keep('ferry', 'lind', 'p7');
		places.keep('ferry', 'lind', null);
		expect(places.of('ferry', 'lind')).toBeNull();
	});

	it('forget the oldest of many', () => {
		const places = new Places(storage());
		for (let i = 0; i < 70; i++) places.keep('ferry', `a${i}`, 'p3');
		expect(places.of('ferry', 'a0')).toBeNull();
		expect(places.of('ferry', 'a69')).toBe('p3');
		places.keep('ferry', 'a20', 'p4');
		for (let i = 70; i < 100; i++) places.keep('ferry', `a${i}`, 'p3');
		expect(places.of('ferry', 'a20')).toBe('p4');
	});

	it.each(['', '{', '5', '{"a":1}', '[["ferry/lind"]]', '[["ferry/lind",7]]', '[null]'])(
		'take nothing from what is not theirs: %s',
		(kept) => {
			expect(new Places(storage(kept)).of('ferry', 'lind')).toBeNull();
		}
	);

	it('do without a storage', () => {
		const places = new Places(() => {
			throw new Error('refused');
		});
		places.keep('ferry', 'lind', 'p7');
		expect(places.of('ferry', 'lind')).toBeNull();
	});
});
