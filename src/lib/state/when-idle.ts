/** The longest wait for a browser that is never idle, in ms. */
const AT_LAST = 5000;
/** A wait for browsers that do not tell when they are idle (Safari), in ms. */
const LONG_ENOUGH = 1500;

/**
 * Does something once the page has loaded and the browser has nothing better to do. Of no consequence
 * if it fails: the page is there without it.
 */
export function whenIdle(something: () => Promise<void>): void {
	const act = () => void something().catch(() => undefined);
	const wait = (): void => {
		if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: AT_LAST });
		else setTimeout(act, LONG_ENOUGH);
	};
	if (document.readyState === 'complete') wait();
	else addEventListener('load', wait, { once: true });
}
