/**
 * Whether the page has come alive. Prerendered markup knows nothing of the query or of what is kept
 * on the device; a page shows those once this is true, so that what the browser first builds is
 * what the server sent.
 */
class Hydration {
	done = $state(false);

	/** Called once by the root layout; tests wait for the attribute. */
	finish(root: HTMLElement): void {
		this.done = true;
		root.dataset['hydrated'] = '';
	}
}

export const hydration = new Hydration();
