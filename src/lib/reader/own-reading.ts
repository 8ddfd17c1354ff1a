/** What reading one's own copy needs; fetched where there is one, or one is to be brought. */
export { ownView } from '$lib/core/framing';
export { default as OwnCopy } from './OwnCopy.svelte';
