/** Words somebody asked to be found, until what finds them takes them. */
class AskedWords {
	#words = $state<string | null>(null);

	/** Whether any wait to be found. */
	get waiting(): boolean {
		return this.#words !== null;
	}

	/** Asks for words. */
	ask(words: string): void {
		this.#words = words;
	}

	/** The words asked for, if any wait; they wait no more. */
	take(): string | null {
		const words = this.#words;
		this.#words = null;
		return words;
	}
}

export const askedWords = new AskedWords();
