import { LIST_NAME, folderOf, setOfFolder } from './address';
import { digestOf, parseList, type OfflineList } from './list';
import { seal, sealOf, unseal } from './sealed';

/** What the worker has of the browser. */
export interface Surroundings {
	/** The address of the site's first page: all of the site is below it. */
	readonly scope: string;
	readonly caches: CacheStorage;
	readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
}

/**
 * How keeping went: `kept` whole; the server holds something `newer`, or nothing by that name; it was
 * `unreachable`; the device is `full`.
 */
export type Filled = 'kept' | 'newer' | 'unreachable' | 'full';

/** Few at a time: whoever is reading comes first. */
const AT_ONCE = 4;

/** Asked of the server, not of the browser's own cache, which may hold another version's bytes. */
const ASK_AGAIN: RequestInit = { cache: 'no-cache', credentials: 'same-origin' };

/**
 * The site as it is kept on the device: one cache for each version, with nothing in it that the
 * version's own lists do not name. What is taken out is proved by its digest, and thrown away if it
 * is broken, so that the next visit fetches it again.
 */
export class KeptSite {
	readonly #around: Surroundings;
	/** Lists as the server last told them, while the worker lives. */
	readonly #told = new Map<string, OfflineList>();

	constructor(around: Surroundings) {
		this.#around = around;
	}

	/** The versions of which anything is kept. */
	async versions(): Promise<readonly string[]> {
		const prefix = this.#nameOf('');
		return (await this.#around.caches.keys())
			.filter((name) => name.startsWith(prefix))
			.map((name) => name.slice(prefix.length));
	}

	/** What is kept at a path in a version; null where nothing is, or nothing whole. */
	async find(path: string, version: string): Promise<Response | null> {
		const name = this.#nameOf(version);
		if (!(await this.#around.caches.has(name))) return null;
		const cache = await this.#around.caches.open(name);
		const kept = await cache.match(this.#addressOf(path));
		if (!kept) return null;
		const whole = await unseal(kept);
		if (!whole) await cache.delete(this.#addressOf(path));
		return whole;
	}

	/** What is kept at a path in any version: for files whose name holds the hash of what is in them. */
	async findInAny(path: string): Promise<Response | null> {
		for (const version of await this.versions()) {
			const found = await this.find(path, version);
			if (found) return found;
		}
		return null;
	}

	/** The sets that are kept whole in a version, and those the site has: from what is kept. */
	async sets(version: string): Promise<{ kept: readonly string[]; all: readonly string[] }> {
		const root = await this.#keptList('', version);
		const cache = await this.#around.caches.open(this.#nameOf(version));
		const kept = (await cache.keys()).flatMap(({ url }) => {
			const folder = folderOf(url.slice(this.#around.scope.length));
			const set = setOfFolder(folder);
			return set !== null && url === this.#addressOf(folder + LIST_NAME) ? [set] : [];
		});
		return { kept, all: root?.sets ?? [] };
	}

	/**
	 * Keeps all that a folder's list names, in one go: what is there already stays, what another
	 * version has the same is taken over, the rest is fetched. The list is kept last, and says from then
	 * on that the folder is whole.
	 */
	async fill(folder: string, version: string): Promise<Filled> {
		try {
			const list = (await this.#keptList(folder, version)) ?? (await this.#askList(folder));
			if (list?.version !== version) return 'newer';
			const cache = await this.#around.caches.open(this.#nameOf(version));
			const left = Object.entries(list.files);
			const one = async (): Promise<boolean> => {
				for (let next = left.pop(); next; next = left.pop()) {
					if (await this.#keepFile(cache, ...next)) continue;
					// The others need not go on.
					left.length = 0;
					return false;
				}
				return true;
			};
			const whole = await Promise.all(Array.from({ length: AT_ONCE }, one));
			if (whole.includes(false)) return 'newer';
			const bytes = new TextEncoder().encode(JSON.stringify(list)).buffer;
			const kept = seal(bytes, await digestOf(bytes), new Headers());
			await cache.put(this.#addressOf(folder + LIST_NAME), kept);
			return 'kept';
		} catch (error) {
			return error instanceof DOMException && error.name === 'QuotaExceededError'
				? 'full'
				: 'unreachable';
		}
	}

	/** Keeps what just came from the server, outside of any list: a large file, when it is first used. */
	async keep(path: string, answer: Response, version: string): Promise<void> {
		const bytes = await answer.arrayBuffer();
		const cache = await this.#around.caches.open(this.#nameOf(version));
		await cache.put(this.#addressOf(path), seal(bytes, await digestOf(bytes), answer.headers));
	}

	/**
	 * Asks the server for a file of a version.
	 *
	 * @returns null when the server holds another version of it
	 * @throws (rejects) when the server cannot be reached
	 */
	async fetchOf(path: string, version: string): Promise<Response | null> {
		const list = await this.#toldList(folderOf(path), version);
		const answer = await this.#ask(path);
		if (!answer.ok) return answer;
		const bytes = await answer.arrayBuffer();
		const digest = list?.files[path];
		if (digest === undefined || digest !== (await digestOf(bytes))) return null;
		return seal(bytes, digest, answer.headers);
	}

	/** Throws away all versions but these. */
	async dropAllBut(versions: ReadonlySet<string>): Promise<void> {
		for (const version of await this.versions()) {
			if (!versions.has(version)) await this.#around.caches.delete(this.#nameOf(version));
		}
	}

	/** @returns whether the file is there now; false when the server holds another version of it */
	async #keepFile(cache: Cache, path: string, digest: string): Promise<boolean> {
		const address = this.#addressOf(path);
		const there = await cache.match(address);
		if (there && sealOf(there) === digest) return true;
		const file = (await this.#takeOver(path, digest)) ?? (await this.#fetchFile(path, digest));
		if (file) await cache.put(address, file);
		return file !== null;
	}

	/** The same file of another version. */
	async #takeOver(path: string, digest: string): Promise<Response | null> {
		for (const version of await this.versions()) {
			const kept = await this.find(path, version);
			if (kept && sealOf(kept) === digest) return kept;
		}
		return null;
	}

	async #fetchFile(path: string, digest: string): Promise<Response | null> {
		const answer = await this.#ask(path);
		if (!answer.ok) return null;
		const bytes = await answer.arrayBuffer();
		return digest === (await digestOf(bytes)) ? seal(bytes, digest, answer.headers) : null;
	}

	async #keptList(folder: string, version: string): Promise<OfflineList | null> {
		const kept = await this.find(folder + LIST_NAME, version);
		return kept && parseList(await kept.text());
	}

	async #askList(folder: string): Promise<OfflineList | null> {
		const answer = await this.#ask(folder + LIST_NAME);
		const list = answer.ok ? parseList(await answer.text()) : null;
		if (list) this.#told.set(folder, list);
		return list;
	}

	/** The server's list of a version; null when it holds another one. */
	async #toldList(folder: string, version: string): Promise<OfflineList | null> {
		const told = this.#told.get(folder);
		const list = told?.version === version ? told : await this.#askList(folder);
		return list?.version === version ? list : null;
	}

	#ask(path: string): Promise<Response> {
		return this.#around.fetch(this.#addressOf(path), ASK_AGAIN);
	}

	#addressOf(path: string): string {
		return this.#around.scope + path;
	}

	/** Other sites may live on the same origin: a cache is named by the whole address. */
	#nameOf(version: string): string {
		return `vantage ${this.#around.scope} ${version}`;
	}
}
