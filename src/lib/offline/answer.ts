import { OFFLINE_PAGE, offlineAddress, pageOfData, pathOf, type RequestKind } from './address';
import type { KeptSite } from './kept-site';
import type { PageVersions } from './page-versions';
import { plan } from './plan';

/** A request as the browser hands it over. */
export interface Incoming {
	readonly url: string;
	readonly kind: Exclude<RequestKind, 'leave'>;
	/** The page that asks; empty for a page that is asked for. */
	readonly from: string;
	/** The page that will be, when one is asked for. */
	readonly becomes: string;
	/** Asks the server as the browser would have. */
	readonly ask: () => Promise<Response>;
	/** Lets work go on after the answer is given. */
	readonly after: (work: Promise<unknown>) => void;
}

interface Given {
	readonly scope: string;
	/** The version this worker keeps. */
	readonly own: string;
	readonly site: KeptSite;
	readonly pages: PageVersions;
}

/** The server holds a newer version: SvelteKit asks for `_app/version.json` and loads the whole page. */
const OF_ANOTHER_VERSION = 503;

/**
 * The answer to a request, by its plan.
 *
 * @returns never rejects: what cannot be had is an error the page knows how to say
 */
export async function answer(request: Incoming, { scope, own, site, pages }: Given) {
	const path = pathOf(request.url, scope) ?? '';
	const asker = request.kind === 'page' || !request.from ? null : await pages.of(request.from);
	const { cache, network, otherwise } = plan({ kind: request.kind, asker, own });

	const look = async (wanted: string): Promise<Response | null> => {
		if (cache === 'none') return null;
		return cache === 'any' ? site.findInAny(wanted) : site.find(wanted, cache.version);
	};
	/** A page's address without its last slash: links within a page are relative to the whole one. */
	const moved = async (): Promise<Response | null> => {
		if (request.kind !== 'page' || path === '' || path.endsWith('/')) return null;
		if (!(await look(`${path}/`))) return null;
		return Response.redirect(`${scope}${path}/${request.url.slice(scope.length + path.length)}`);
	};
	const ask = async (): Promise<Response> => {
		if (network === 'of-version' && asker !== null) {
			return (
				(await site.fetchOf(path, asker)) ?? new Response(null, { status: OF_ANOTHER_VERSION })
			);
		}
		const answered = await request.ask();
		if (network === 'and-keep' && answered.ok) {
			request.after(site.keep(path, answered.clone(), own).catch(() => undefined));
		}
		return answered;
	};
	const nowhere = (): Response => {
		const page = request.kind === 'page' ? request.url : pageAskedFor(request.url, path, scope);
		// The page that would say so is not there either: then the browser says it.
		if (otherwise === 'error' || page === null || path === OFFLINE_PAGE) return Response.error();
		const location = offlineAddress(scope, page.slice(scope.length));
		return request.kind === 'page'
			? Response.redirect(location)
			: // How SvelteKit tells a page that is open to go to another one.
				Response.json({ type: 'redirect', location });
	};

	let kept: Response | null = null;
	try {
		kept = (await look(path)) ?? (await moved());
	} catch {
		// A cache that cannot be read is one that holds nothing.
	}
	if (request.becomes) {
		const version = kept ? own : null;
		request.after(pages.set(request.becomes, version).catch(() => undefined));
	}
	if (kept) return kept;
	try {
		return await ask();
	} catch {
		return nowhere();
	}
}

/** The page whose data is asked for, with the page's own query; null for what is no page's data. */
function pageAskedFor(url: string, path: string, scope: string): string | null {
	const page = pageOfData(path);
	if (page === null) return null;
	const address = new URL(scope + page);
	for (const [name, value] of new URL(url).searchParams) {
		if (!name.startsWith('x-sveltekit-')) address.searchParams.append(name, value);
	}
	return address.href;
}
