import adapter from '@sveltejs/adapter-static';
import { withOfflineLists } from './src/serve/offline-lists.mjs';
import { siteVersion } from './src/serve/site-version.mjs';

/** The hash of the one inline style SvelteKit's route announcer sets; everything else is in files. */
const ROUTE_ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/**
 * The folder the site is built into, and the one SvelteKit works in. Benchmarks build other sets
 * into folders of their own, also while a site is being served from here.
 */
const { VANTAGE_BUILD = 'build', VANTAGE_KIT = '.svelte-kit' } = process.env;
const { VANTAGE_CORPUS = 'corpus', VANTAGE_LANGUAGE = 'en', VANTAGE_ORIGINALS } = process.env;

/**
 * The same for the same sources in the same language: a site built anew without a change is no newer
 * version. A build reads this file in several processes, which must not differ: the first one's word
 * is taken.
 */
const version = (process.env['VANTAGE_VERSION'] ??= `${siteVersion([
	'src',
	'static',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	VANTAGE_CORPUS,
	...(VANTAGE_ORIGINALS ? [VANTAGE_ORIGINALS] : [])
])}${VANTAGE_LANGUAGE === 'en' ? '' : `-${VANTAGE_LANGUAGE}`}`);

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: withOfflineLists(
			adapter({ fallback: '404.html', pages: VANTAGE_BUILD, assets: VANTAGE_BUILD }),
			{ folder: VANTAGE_BUILD, version }
		),
		version: { name: version },
		// Registered when a page has loaded and the browser is idle, not as soon as it can be.
		serviceWorker: { register: false },
		outDir: VANTAGE_KIT,
		// Links relative to the page, so that the build works under any base path.
		paths: { relative: true },
		prerender: {
			// Pages that only some sets have may have no set at all; any other unseen route is a fault.
			handleUnseenRoutes: ({ routes, message }) => {
				if (routes.some((route) => !/\/(versions|teach)$/u.test(route))) throw new Error(message);
			}
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', ROUTE_ANNOUNCER_STYLE],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		}
	}
};
