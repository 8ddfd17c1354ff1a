/** Under this name it is kept how far one has read: `[set/article, block]`, the latest first. */
const KEY = 'vantage-places';
/** More than a term's articles; a browser gives a site little room of this kind. */
const MOST = 60;

type Place = readonly [article: string, block: string];

const isPlace = (value: unknown): value is Place =>
	Array.isArray(value) &&
	value.length === 2 &&
	value.every((part) => typeof part === 'string' && part.length <= 200);

/** How far one has read in which article, kept on this device alone. Where that is refused, nowhere. */
export class Places {
	readonly #storage: () => Storage;

	/** @param storage may throw, where a browser refuses it */
	constructor(storage: () => Storage) {
		this.#storage = storage;
	}

	/** The block one was at, or null. */
	of(set: string, article: string): string | null {
		return this.#read().find(([kept]) => kept === `${set}/${article}`)?.[1] ?? null;
	}

	/** Keeps the block one is at; null once the article is read. */
	keep(set: string, article: string, block: string | null): void {
		const name = `${set}/${article}`;
		const others = this.#read().filter(([kept]) => kept !== name);
		const places = block === null ? others : [[name, block] as const, ...others].slice(0, MOST);
		try {
			this.#storage().setItem(KEY, JSON.stringify(places));
		} catch {
			// Refused or full: what is lost is a convenience.
		}
	}

	#read(): readonly Place[] {
		try {
			const kept: unknown = JSON.parse(this.#storage().getItem(KEY) ?? '[]');
			return Array.isArray(kept) ? kept.filter(isPlace) : [];
		} catch {
			return [];
		}
	}
}

/** How far whoever reads on this device has come. */
export const places = new Places(() => localStorage);
