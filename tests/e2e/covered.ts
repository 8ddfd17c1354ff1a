/**
 * Runs inside the page: what can be pressed and lies, at its middle, under something else.
 *
 * @returns a line for each
 */
export function findCovered(): string[] {
	const ACTIVE = 'a[href]:not(.run), button, select, textarea, summary, input:not([type=hidden])';
	// A drawing's marks lie side by side, and are reached by keyboard and in its table.
	return [...document.querySelectorAll<HTMLElement>(ACTIVE)]
		.filter((element) =>
			element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
		)
		.filter((element) => !element.closest('svg') && element.matches(':not(.skip)'))
		.flatMap((element) => {
			element.scrollIntoView({ block: 'center', behavior: 'instant' });
			const box = element.getClientRects()[0];
			if (!box || box.width < 1) return [];
			const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
			const label = element.closest('label');
			if (hit && (element.contains(hit) || hit.contains(element) || label?.contains(hit)))
				return [];
			const name = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40);
			return [`${element.localName} “${name}” lies under ${hit?.localName}.${hit?.className}`];
		});
}
