/** The system's own ask to close something: Escape, or the way back on a phone. */
interface Watcher {
	onclose: (() => void) | null;
	destroy(): void;
}

/**
 * Calls `close` when the reader asks to close what is open: by the system's way back (CloseWatcher,
 * where the browser has it, Escape included), else by Escape.
 *
 * @returns ends the watch
 */
export function watchClosing(close: () => void): () => void {
	const { CloseWatcher } = window as { CloseWatcher?: new () => Watcher };
	if (CloseWatcher) {
		const watcher = new CloseWatcher();
		watcher.onclose = close;
		return () => {
			watcher.destroy();
		};
	}
	const escape = ({ key }: KeyboardEvent) => {
		if (key === 'Escape') close();
	};
	document.addEventListener('keydown', escape);
	return () => {
		document.removeEventListener('keydown', escape);
	};
}
