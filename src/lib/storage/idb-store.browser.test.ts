import { deleteDB } from 'idb';
import { expect, it } from 'vitest';
import { Database } from './database';
import { idbStore } from './idb-store';
import { keepsTheContract } from './record-store.contract';

let count = 0;

for (const collection of ['judgements', 'copies', 'guesses'] as const) {
	keepsTheContract(`idbStore of ${collection}`, () => {
		const name = `contract-${(count += 1)}`;
		return {
			open: (decode) => Promise.resolve(idbStore(new Database(name), collection, decode)),
			damage: async (value) => {
				const database = new Database(name);
				await database.attempt((open) => open.put(collection, value));
				database.close();
			},
			tearDown: () => deleteDB(name)
		};
	});
}

it('says that it was refused rather than failing', async () => {
	const database = new Database('refused');
	const store = idbStore(database, 'judgements', () => null);
	database.close();
	expect(await store.put({ profile: 'mine', key: 'a' })).toEqual({ ok: false, failure: 'refused' });
});
