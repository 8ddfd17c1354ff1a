import { decodeJudgement } from './judgement';
import { Judgements } from './judgements.svelte';

/** The marks of whoever reads on this device. The database is fetched when it is first needed. */
export const judgements = new Judgements(
	async () => {
		const { idbStore, openDatabase } = await import('$lib/storage');
		return idbStore(await openDatabase(), 'judgements', decodeJudgement);
	},
	() => new Date().toISOString(),
	// Most readers have kept nothing yet: they need not fetch what reads it.
	async () => {
		try {
			return (await indexedDB.databases()).length > 0;
		} catch {
			return true;
		}
	}
);
