import type { Behind, ChartTalk, MarkToken } from '$lib/charts';

/** What the charts of a page have in common: the one thing marked in all of them, and what is opened. */
export class PageMarks implements ChartTalk {
	#token = $state<string | null>(null);
	#behind = $state.raw<Behind | null>(null);
	#opened = $state(false);
	readonly #told: ((token: string | null) => void) | undefined;

	/** @param told hears what is marked, so that the address can say so */
	constructor(told?: (token: string | null) => void) {
		this.#told = told;
	}

	readonly marked = (): string | null => this.#token;

	readonly choose = (token: MarkToken): void => {
		this.mark(this.#token === token ? null : token);
	};

	readonly open = (behind: Behind): void => {
		this.#opened = true;
		this.#behind = behind;
	};

	/** Marks it, and tells. */
	mark(token: string | null): void {
		this.#token = token;
		this.#told?.(token);
	}

	/** Marks what an address asks for; it is told to nobody. */
	read(token: string | null): void {
		this.#token = token;
	}

	/** The passages that are open; null where none are. */
	get behind(): Behind | null {
		return this.#behind;
	}

	/** Whether anything was opened yet. */
	get opened(): boolean {
		return this.#opened;
	}

	close(): void {
		this.#behind = null;
	}
}
