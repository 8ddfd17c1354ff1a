import { whenIdle } from '$lib/state';

/**
 * Fetches what a reader soon asks for, in a pause after they have scrolled, and only where the set is
 * kept on the device: then it costs no more than the time it takes.
 *
 * @param address of a page of the set
 * @param fetch is called once
 * @returns what ends the waiting
 */
export function readAhead(address: string, fetch: () => Promise<void>): () => void {
	let asking = false;
	const stop = () => {
		removeEventListener('scroll', scrolled);
	};
	const ask = async () => {
		if (await caches.match(address)) {
			stop();
			await fetch();
		}
		asking = false;
	};
	function scrolled() {
		if (asking) return;
		asking = true;
		whenIdle(ask);
	}
	// Where there is no cache nothing is kept.
	if ('caches' in window) addEventListener('scroll', scrolled, { passive: true });
	return stop;
}
