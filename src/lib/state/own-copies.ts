import { Copies } from './copies.svelte';
import { mayHoldAny } from './own-database';

/** The copies of whoever reads on this device. */
export const copies = new Copies(
	async (show) => (await import('./own-copy-keeper')).ownCopyKeeper(show),
	mayHoldAny
);
