/**
 * Resolves once the next frame has been handed over: what answers a tap is in sight by then, and what
 * need not be done before waits for this. In a tab out of sight it waits until one looks again.
 */
export const painted = (): Promise<void> =>
	new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(resolve));
	});
