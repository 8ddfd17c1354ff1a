import adapter from '@sveltejs/adapter-static';

/** The hash of the one inline style SvelteKit's route announcer sets; everything else is in files. */
const ROUTE_ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/**
 * The folder the site is built into, and the one SvelteKit works in. Benchmarks build other sets
 * into folders of their own, also while a site is being served from here.
 */
const { VANTAGE_BUILD = 'build', VANTAGE_KIT = '.svelte-kit' } = process.env;

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ fallback: '404.html', pages: VANTAGE_BUILD, assets: VANTAGE_BUILD }),
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
