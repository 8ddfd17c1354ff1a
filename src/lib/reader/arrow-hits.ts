/** What the arrows go through, in the order of the page. */
const HITS = 'a[href], summary, button';

/**
 * Moves the focus by the up and down arrows from the field through what was found, and back to the
 * field above the first.
 *
 * @param results holds what was found
 */
export function arrowHits(
	event: KeyboardEvent,
	field: HTMLElement | undefined,
	results: HTMLElement | undefined
): void {
	if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
	const hits = [...(results?.querySelectorAll<HTMLElement>(HITS) ?? [])].filter((hit) =>
		hit.checkVisibility()
	);
	const here = hits.findIndex((hit) => hit === document.activeElement);
	const target = hits[here + (event.key === 'ArrowDown' ? 1 : -1)];
	if (!target && (event.key === 'ArrowDown' || here === -1)) return;
	event.preventDefault();
	(target ?? field)?.focus();
	target?.scrollIntoView({ block: 'nearest' });
}
