/** Kept under this name only where single keys are turned off. */
const KEY = 'vantage-keys-off';

/** Whether single keys do anything (WCAG 2.1.4): whoever speaks to the machine turns them off. */
class Shortcuts {
	#on = $state(true);

	constructor() {
		try {
			this.#on = localStorage.getItem(KEY) === null;
		} catch {
			// Nothing is kept here, or this is the build.
		}
	}

	get on(): boolean {
		return this.#on;
	}

	set on(on: boolean) {
		this.#on = on;
		try {
			if (on) localStorage.removeItem(KEY);
			else localStorage.setItem(KEY, '');
		} catch {
			// It lasts as long as the page.
		}
	}

	/** Whether a key press is one of ours: no modifier, nothing typed into, no sheet open. */
	takes(event: KeyboardEvent): boolean {
		if (!this.on || event.ctrlKey || event.metaKey || event.altKey) return false;
		return !(event.target as Element).closest('input, select, textarea, dialog, [contenteditable]');
	}
}

export const shortcuts = new Shortcuts();
