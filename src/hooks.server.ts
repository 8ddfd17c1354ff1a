import type { Handle, ResolveOptions } from '@sveltejs/kit';
import { isPrivateBuild } from '$lib/server';

/** Texts that are not ours to publish are not to be found by a search, wherever the build ends up. */
const unlisted: ResolveOptions = {
	transformPageChunk: ({ html }) =>
		html.replace('</head>', '<meta name="robots" content="noindex" /></head>')
};

/** Fonts are preloaded beside scripts and styles, so that `font-display: optional` finds them in time. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { preload: () => true, ...(isPrivateBuild() && unlisted) });
