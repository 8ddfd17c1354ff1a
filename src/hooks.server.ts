import type { Handle } from '@sveltejs/kit';
import { m } from '$lib/messages';
import { isPrivateBuild } from '$lib/server';

/** Texts that are not ours to publish are not to be found by a search, wherever the build ends up. */
const UNLISTED = '<meta name="robots" content="noindex" /></head>';

/** A face for what is read, preloaded: its address, and the name of its file. */
const FACE = /<link[^>]*\bhref="([^"]*\b(literata|source-sans-3)-[^"]*)"[^>]*>/g;
/** What a reader calls it (`face` of the text settings). */
const CALLED: Readonly<Record<string, string>> = { literata: 'serif', 'source-sans-3': 'sans' };
const FIRST_PAINT = 'first-paint.js"';

/**
 * Which face a reader has chosen is known to the script before the first paint alone, so that only
 * its file is fetched: the script is told where they all are. Without scripts it is the serif.
 */
function leaveFaceToReader(html: string): string {
	const faces = [...html.matchAll(FACE)];
	const told = faces.map(([, href = '', file = '']) => ` data-${CALLED[file] ?? ''}="${href}"`);
	return html
		.replace(FACE, (link, _, file) => (file === 'literata' ? `<noscript>${link}</noscript>` : ''))
		.replace(FIRST_PAINT, FIRST_PAINT + told.join(''));
}

/** The page's own language; what is in another one says so itself. */
const speak = (html: string): string =>
	html.replace('%vantage.lang%', m.language.tag).replace('%vantage.dir%', m.language.direction);

/** Fonts are preloaded beside scripts and styles, so that `font-display: optional` finds them in time. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: () => true,
		transformPageChunk: ({ html }) =>
			leaveFaceToReader(speak(isPrivateBuild() ? html.replace('</head>', UNLISTED) : html))
	});
