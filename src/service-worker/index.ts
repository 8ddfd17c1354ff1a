import {
	KeptSite,
	PageVersions,
	answer,
	folderOfSet,
	kindOf,
	type Filled,
	type ToWorker,
	type VisitAnswer
} from '$lib/offline';
import { version as own } from '$service-worker';

/**
 * Keeps the site for reading without a connection. What is decided is decided in `$lib/offline`; here
 * it is only joined to the browser's events.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;
const { scope } = worker.registration;
const site = new KeptSite({ scope, caches, fetch: (address, init) => fetch(address, init) });
const pages = new PageVersions(caches, scope);

const openPages = async (): Promise<readonly string[]> =>
	(await worker.clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id);

/** Fetches this version whole, with the sets that are kept of others, while the worker in charge goes on. */
async function install(): Promise<void> {
	const sets = new Set<string>();
	for (const version of await site.versions()) {
		for (const set of (await site.sets(version)).kept) sets.add(set);
	}
	const filled = await site.fill('', own);
	// The browser throws this worker away and tries again later; what was fetched is not fetched again.
	if (filled !== 'kept') throw new Error(`Version ${own} cannot be kept: ${filled}`);
	// A set that cannot be had now is fetched when it is next visited.
	for (const set of sets) await site.fill(folderOfSet(set), own);
}

/** Older versions go when no page of them is open any more. */
async function dropOlder(): Promise<void> {
	await site.dropAllBut(new Set([...(await pages.inUse(await openPages())), own]));
}

/** One filling after the other: two would fetch the same. */
let filling: Promise<Filled> = Promise.resolve('kept');

async function visited(
	{ version, set: named, fetch: mayFetch }: Extract<ToWorker, { kind: 'visit' }>,
	page: string,
	say: (answer: VisitAnswer) => void
): Promise<void> {
	await pages.set(page, version);
	const { installing, waiting } = worker.registration;
	// What a newer worker has fetched already is not ours to judge.
	if (!installing && !waiting) await dropOlder();
	const { all, kept } = await site.sets(own);
	const set = named ?? (all.length === 1 ? (all[0] ?? null) : null);
	let filled: Filled = 'kept';
	if (version === own) {
		say({ done: false, kept, set, full: false });
		await worker.clients.claim();
		filling = filling.then(async () => {
			const root = await site.fill('', own);
			return root === 'kept' && set && mayFetch ? site.fill(folderOfSet(set), own) : root;
		});
		filled = await filling;
	}
	say({ done: true, kept: (await site.sets(own)).kept, set, full: filled === 'full' });
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(dropOlder()));

worker.addEventListener('message', (event) => {
	const told = event.data as ToWorker;
	if (told.kind === 'take') {
		event.waitUntil(worker.skipWaiting());
	} else if (event.source instanceof Client) {
		const [port] = event.ports;
		event.waitUntil(visited(told, event.source.id, (said) => port?.postMessage(said)));
	}
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { url, method, mode } = request;
	const kind = kindOf({ url, method, mode, part: request.headers.has('range') }, scope);
	if (kind === 'leave') return;
	event.respondWith(
		answer(
			{
				url,
				kind,
				from: event.clientId,
				becomes: event.resultingClientId,
				ask: () => fetch(request),
				after: (work) => event.waitUntil(work)
			},
			{ scope, own, site, pages }
		)
	);
});
