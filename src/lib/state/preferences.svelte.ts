import {
	AS_IT_WAS,
	decodeTextSettings,
	encodeTextSettings,
	type TextSettings
} from './text-settings';

/** Under this name the text settings are kept; `static/first-paint.js` reads them there. */
const KEY = 'vantage-text';

/**
 * How a reader has set the text. Applied by `static/first-paint.js`, which hears of a change by the
 * same event in this tab as in others.
 */
export class Preferences {
	/** Replaced with every change, never mutated. */
	text = $state.raw<TextSettings>(AS_IT_WAS);
	/** Whether this browser keeps nothing: what is set lasts as long as the page. */
	refused = $state(false);
	readonly #storage: () => Storage;

	/** @param storage may throw, where a browser refuses it */
	constructor(storage: () => Storage) {
		this.#storage = storage;
		try {
			this.text = decodeTextSettings(storage().getItem(KEY));
		} catch {
			this.refused = true;
		}
	}

	/** Listens for what other tabs set; returns what ends that. */
	follow(): () => void {
		const hear = ({ key, newValue }: StorageEvent) => {
			if (key === KEY || key === null) this.text = decodeTextSettings(newValue);
		};
		addEventListener('storage', hear);
		return () => removeEventListener('storage', hear);
	}

	/** Sets something. It shows at once and is kept in the same moment. */
	set(part: Partial<TextSettings>): void {
		this.text = { ...this.text, ...part };
		const kept = encodeTextSettings(this.text);
		try {
			if (kept === null) this.#storage().removeItem(KEY);
			else this.#storage().setItem(KEY, kept);
			this.refused = false;
		} catch {
			this.refused = true;
		}
		dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: kept }));
	}

	/** Sets everything as it is for everyone. */
	reset(): void {
		this.set(AS_IT_WAS);
	}
}
