/**
 * Of which version each open page is. A browser stops a worker whenever it is idle, so this is
 * written down, in a cache: the one store that holds nothing but text and needs no opening of its own.
 */
export class PageVersions {
	readonly #caches: CacheStorage;
	readonly #scope: string;
	readonly #known = new Map<string, string | null>();

	/** @param scope the address of the site's first page */
	constructor(caches: CacheStorage, scope: string) {
		this.#caches = caches;
		this.#scope = scope;
	}

	/** The version of a page; null when it is not known. */
	async of(page: string): Promise<string | null> {
		const known = this.#known.get(page);
		if (known !== undefined) return known;
		const written = await (await this.#open()).match(this.#keyOf(page));
		const version = written ? await written.text() : null;
		this.#known.set(page, version);
		return version;
	}

	/** Writes the version of a page down; null: it came from the server and has not said yet. */
	async set(page: string, version: string | null): Promise<void> {
		this.#known.set(page, version);
		const cache = await this.#open();
		if (version === null) await cache.delete(this.#keyOf(page));
		else await cache.put(this.#keyOf(page), new Response(version));
	}

	/** The versions of the pages that are open; those of all others are forgotten. */
	async inUse(open: readonly string[]): Promise<ReadonlySet<string>> {
		const cache = await this.#open();
		const keys = new Set(open.map((page) => this.#keyOf(page)));
		for (const { url } of await cache.keys()) if (!keys.has(url)) await cache.delete(url);
		const versions = await Promise.all(open.map((page) => this.of(page)));
		return new Set(versions.filter((version) => version !== null));
	}

	#open(): Promise<Cache> {
		return this.#caches.open(`vantage-pages ${this.#scope}`);
	}

	#keyOf(page: string): string {
		return `${this.#scope}?page=${encodeURIComponent(page)}`;
	}
}
