import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { Database } from './database';
import { idbStore } from './idb-store';
import type { OutsideChange, RecordStore, StoredRecord } from './record-store';

/** What the site's first version made and kept. */
const FIRST = 1;
/** With a reader's own copies. */
const SECOND = 2;

interface Note extends StoredRecord {
	readonly text: string;
}
const note = (text: string): Note => ({ profile: 'mine', key: 'a', text });
const asNote = (value: unknown) => value as Note;

let count = 0;
let name = '';
let opened: { close: () => void }[] = [];

const tab = (): Database => {
	const database = new Database(name);
	opened.push(database);
	return database;
};
const copies = (database = tab()): RecordStore<Note> => idbStore(database, 'copies', asNote);
const judgements = (database = tab()): RecordStore<Note> =>
	idbStore(database, 'judgements', asNote);
const listed = async (store: RecordStore<Note>) => {
	const result = await store.list('mine');
	return result.ok ? result.value.records : result.failure;
};

const guesses = (database = tab()): RecordStore<Note> => idbStore(database, 'guesses', asNote);

/** A database as an older site left it, and the connection of a tab that still shows that site. */
async function olderTab() {
	const older = await openDB(name, FIRST, {
		upgrade: (database) => database.createObjectStore('judgements', { keyPath: ['profile', 'key'] })
	});
	await older.put('judgements', note('fair'));
	opened.push(older);
	return older;
}

/** Speaks to the browser itself, of the site the test runs on. */
const browser = (method: string, of: Readonly<Record<string, unknown>>): Promise<unknown> =>
	(cdp() as unknown as { send: (method: string, of: unknown) => Promise<unknown> }).send(method, {
		origin: location.origin,
		...of
	});

/** Text that takes two bytes a character on disk, too: browsers compress what they can. */
function incompressible(length: number): string {
	let seed = 1;
	const codes = Uint16Array.from({ length }, () => {
		seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
		return 0x100 + ((seed >>> 16) % 0xd000);
	});
	return new TextDecoder('utf-16le').decode(codes);
}

beforeEach(() => {
	name = `database-${(count += 1)}`;
});
afterEach(async () => {
	vi.restoreAllMocks();
	for (const one of opened) one.close();
	opened = [];
	await deleteDB(name);
});

it('upgrades a database of the first version and keeps what is in it', async () => {
	(await olderTab()).close();
	const database = tab();
	expect(await listed(judgements(database))).toEqual([note('fair')]);
	expect(await copies(database).put(note('text'))).toEqual({ ok: true, value: undefined });
	expect(await listed(copies())).toEqual([note('text')]);
});

it('upgrades a database of the second version and keeps what is in it', async () => {
	const keyPath = ['profile', 'key'];
	const older = await openDB(name, SECOND, {
		upgrade: (database) => {
			database.createObjectStore('judgements', { keyPath });
			database.createObjectStore('copies', { keyPath });
		}
	});
	await older.put('judgements', note('fair'));
	await older.put('copies', note('text'));
	older.close();
	const database = tab();
	expect(await listed(guesses(database))).toEqual([]);
	expect(await guesses(database).put(note('opinion'))).toEqual({ ok: true, value: undefined });
	expect(await listed(judgements(database))).toEqual([note('fair')]);
	expect(await listed(copies(database))).toEqual([note('text')]);
});

it('says that an older tab is in the way, and goes on when it is closed', async () => {
	const older = await olderTab();
	const store = copies();
	const result = await store.put(note('text'));
	if (result.ok || result.failure !== 'blocked') throw new Error('not blocked');
	older.close();
	expect(await result.later).toEqual({ ok: true, value: undefined });
	expect(await listed(store)).toEqual([note('text')]);
	expect(await store.put(note('other'))).toEqual({ ok: true, value: undefined });
});

it('gives way to a tab with a newer version, and then says that it is outdated', async () => {
	const store = copies();
	await store.put(note('text'));
	const blocked = vi.fn();
	const newer = await openDB(name, 99, { blocked });
	opened.push(newer);
	expect(blocked).not.toHaveBeenCalled();
	expect(await newer.getAll('copies')).toEqual([note('text')]);
	expect(await store.put(note('other'))).toEqual({ ok: false, failure: 'outdated' });
});

it('shows a change in one tab to the others, and not to itself', async () => {
	const [one, other] = [copies(), copies()];
	const told = vi.fn<(change: OutsideChange) => void>();
	const own = vi.fn();
	other.watch(told);
	one.watch(own);
	await one.put(note('text'));
	await vi.waitFor(() => expect(told).toHaveBeenCalledExactlyOnceWith('changed'));
	expect(await listed(other)).toEqual([note('text')]);
	await one.remove('mine', 'a');
	await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
	expect(await listed(other)).toEqual([]);
	expect(own).not.toHaveBeenCalled();
});

it('does not tell a collection of changes to another', async () => {
	const told = vi.fn();
	const both = tab();
	judgements(both).watch(told);
	const seen = vi.fn();
	copies(both).watch(seen);
	await copies().put(note('text'));
	await vi.waitFor(() => expect(seen).toHaveBeenCalled());
	expect(told).not.toHaveBeenCalled();
});

it('lets the database be deleted, says that it is gone, and makes it anew', async () => {
	const store = copies();
	const told = vi.fn();
	store.watch(told);
	await store.put(note('text'));
	await deleteDB(name);
	await vi.waitFor(() => expect(told).toHaveBeenCalledExactlyOnceWith('gone'));
	expect(await listed(store)).toEqual([]);
	expect(await store.put(note('again'))).toEqual({ ok: true, value: undefined });
});

it('says that it is gone when the browser threw it away, and makes it anew', async () => {
	const store = copies();
	const told = vi.fn();
	store.watch(told);
	await store.put(note('text'));
	await browser('Storage.clearDataForOrigin', { storageTypes: 'indexeddb' });
	await vi.waitFor(() => expect(told).toHaveBeenCalledExactlyOnceWith('gone'));
	expect(await listed(store)).toEqual([]);
	expect(await store.put(note('again'))).toEqual({ ok: true, value: undefined });
	expect(await listed(store)).toEqual([note('again')]);
});

it('says that there is no room, and keeps what was there', async () => {
	// The browser remembers for a while how much room there was, until it begins anew.
	await browser('Storage.clearDataForOrigin', { storageTypes: 'indexeddb' });
	await browser('Storage.overrideQuotaForOrigin', { quotaSize: 1_000_000 });
	const store = copies();
	await store.put(note('text'));
	try {
		const large = note(incompressible(1_000_000));
		expect(await store.put(large)).toEqual({ ok: false, failure: 'full' });
	} finally {
		await browser('Storage.overrideQuotaForOrigin', {});
	}
	expect(await listed(store)).toEqual([note('text')]);
});

it.each(['SecurityError', 'InvalidStateError', 'UnknownError'])(
	'says that it was refused where the browser keeps nothing: %s',
	async (error) => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('', error);
		});
		const store = copies();
		expect(await store.put(note('text'))).toEqual({ ok: false, failure: 'refused' });
		expect(await listed(store)).toBe('refused');
		vi.restoreAllMocks();
		expect(await store.put(note('text'))).toEqual({ ok: true, value: undefined });
	}
);
