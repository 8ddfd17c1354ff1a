/** Whether single keys do anything (WCAG 2.1.4): whoever speaks to the machine turns them off. */
class Shortcuts {
	on = $state(true);

	/** Whether a key press is one of ours: no modifier, nothing typed into, no sheet open. */
	takes(event: KeyboardEvent): boolean {
		if (!this.on || event.ctrlKey || event.metaKey || event.altKey) return false;
		return !(event.target as Element).closest('input, select, textarea, dialog, [contenteditable]');
	}
}

export const shortcuts = new Shortcuts();
