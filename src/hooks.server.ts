import type { Handle } from '@sveltejs/kit';

/** Fonts are preloaded beside scripts and styles, so that `font-display: optional` finds them in time. */
export const handle: Handle = ({ event, resolve }) => resolve(event, { preload: () => true });
