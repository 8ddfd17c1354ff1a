import { Offline } from './offline.svelte';

/** Reading without a connection, in this browser. */
export const offline = new Offline(() => ({
	workers: navigator.serviceWorker,
	connection: 'connection' in navigator ? (navigator.connection as object) : undefined,
	reload: () => location.reload()
}));
