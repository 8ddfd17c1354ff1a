import { json, type RequestHandler } from '@sveltejs/kit';
import { m } from '$lib/messages';

export const prerender = true;

/** `--paper` of `app.css`, by day: the ground while the first page is drawn. */
const PAPER = '#faf6ee';

const icon = (src: string, sizes: string, type: string, purpose: 'any' | 'maskable') => ({
	src,
	sizes,
	type,
	purpose
});

/** What a device needs to install the site. Addresses are relative to this file: any base path will do. */
export const GET: RequestHandler = () =>
	json(
		{
			name: m.common.name,
			short_name: m.common.name,
			description: m.site.description,
			lang: m.language.tag,
			dir: m.language.direction,
			start_url: './',
			scope: './',
			display: 'standalone',
			// With a way back and a way to load a page anew, where a device offers that.
			display_override: ['minimal-ui'],
			background_color: PAPER,
			theme_color: PAPER,
			icons: [
				icon('favicon.svg', 'any', 'image/svg+xml', 'any'),
				icon('icon-192.png', '192x192', 'image/png', 'any'),
				icon('icon-512.png', '512x512', 'image/png', 'any'),
				icon('icon-maskable-512.png', '512x512', 'image/png', 'maskable')
			]
		},
		{ headers: { 'content-type': 'application/manifest+json' } }
	);
