import type { CopiesShown } from './copies-shown';
import { decodeCopy } from './decode-copy';
import { CopyKeeper, type Persistence } from './copy-keeper';
import { ownCollection } from './own-database';

/** Some browsers know nothing of it, and others ask the person. */
const persistence: Persistence = {
	granted: async () => {
		try {
			return await navigator.storage.persisted();
		} catch {
			return false;
		}
	},
	ask: async () => {
		try {
			return await navigator.storage.persist();
		} catch {
			return false;
		}
	}
};

/** Keeps the copies of whoever reads on this device. */
export const ownCopyKeeper = (show: (shown: CopiesShown) => void): CopyKeeper =>
	new CopyKeeper({
		open: () => ownCollection('copies', decodeCopy),
		persistence,
		layAnew: async (...copy) => (await import('./own-bringing')).layAnew(...copy),
		show
	});
