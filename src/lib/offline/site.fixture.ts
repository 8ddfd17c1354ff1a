import { folderOf } from './address';
import { digestOf } from './list';

/** A store of answers in memory, as far as it is used. */
class MemoryCache {
	readonly entries = new Map<string, Response>();
	/** Entries it takes before the device is full. */
	room = Infinity;

	match(url: string): Promise<Response | undefined> {
		return Promise.resolve(this.entries.get(url)?.clone());
	}

	put(url: string, answer: Response): Promise<void> {
		if (this.entries.size >= this.room) {
			return Promise.reject(new DOMException('full', 'QuotaExceededError'));
		}
		this.entries.set(url, answer);
		return Promise.resolve();
	}

	delete(url: string): Promise<boolean> {
		return Promise.resolve(this.entries.delete(url));
	}

	keys(): Promise<readonly { url: string }[]> {
		return Promise.resolve([...this.entries.keys()].map((url) => ({ url })));
	}
}

/** The caches of a browser, in memory. */
export class MemoryCaches {
	readonly stores = new Map<string, MemoryCache>();

	open(name: string): Promise<MemoryCache> {
		const store = this.stores.get(name) ?? new MemoryCache();
		this.stores.set(name, store);
		return Promise.resolve(store);
	}

	has = (name: string) => Promise.resolve(this.stores.has(name));
	keys = () => Promise.resolve([...this.stores.keys()]);
	delete = (name: string) => Promise.resolve(this.stores.delete(name));

	/** As the type of a browser's, of which nothing else is used. */
	asStorage(): CacheStorage {
		return this as unknown as CacheStorage;
	}
}

export const SCOPE = 'https://example.org/base/';

const digest = (text: string): Promise<string> => digestOf(new TextEncoder().encode(text).buffer);

/** A server with a version of a site, that counts what it is asked for. */
export class Server {
	readonly asked: string[] = [];
	reachable = true;
	#files = new Map<string, string>();

	/** @param files texts by path */
	async deploy(version: string, files: Readonly<Record<string, string>>): Promise<void> {
		this.#files = new Map(Object.entries(files));
		const folders = new Set(['', ...Object.keys(files).map(folderOf)]);
		const sets = [...folders].filter(Boolean).map((path) => path.split('/')[1]);
		for (const folder of folders) {
			const own = Object.entries(files).filter(([path]) => folderOf(path) === folder);
			const digests = await Promise.all(
				own.map(async ([path, text]) => [path, await digest(text)] as const)
			);
			const list = { version, files: Object.fromEntries(digests), ...(folder === '' && { sets }) };
			this.#files.set(`${folder}offline.json`, JSON.stringify(list));
		}
	}

	/** Changes one file behind the list's back. */
	spoil(path: string, text: string): void {
		this.#files.set(path, text);
	}

	fetch = (address: string): Promise<Response> => {
		if (!this.reachable) return Promise.reject(new TypeError('Failed to fetch'));
		const path = address.slice(SCOPE.length);
		this.asked.push(path);
		const text = this.#files.get(path);
		const headers = { 'content-type': 'text/html', 'x-frame': 'none', 'content-encoding': 'gzip' };
		return Promise.resolve(
			text === undefined ? new Response(null, { status: 404 }) : new Response(text, { headers })
		);
	};
}
