/**
 * Runs inside the page: what can be acted on and is smaller than 44 × 44 CSS pixels. Links within
 * running text are excepted (WCAG 2.5.8 does so too): making them larger would tear the lines apart.
 * An element may be drawn smaller when what is around it takes the tap.
 *
 * @param within selector of what is looked at
 * @returns a line for each
 */
export function findSmallTargets(within: string): string[] {
	const LEAST = 44;
	// Half a pixel of rounding is nobody's fault.
	const SLACK = 0.5;
	const ACTIVE =
		'a[href], button, select, textarea, summary, input:not([type=hidden]), [role=button], [role=tab], [role=switch], [role=option], [tabindex="0"]';

	const lengthOf = (element: Element | null): number => (element?.textContent ?? '').trim().length;
	const isInText = (element: Element): boolean => {
		if (!getComputedStyle(element).display.startsWith('inline')) return false;
		// A sentence of an article is running text, also where it is a paragraph by itself.
		if (element.matches('[data-run]') || element.closest('h1, h2, h3, h4') !== null) return true;
		// More than a full stop stands around it.
		return lengthOf(element.closest('p, dd, blockquote, figcaption')) > lengthOf(element) + 3;
	};
	/** A mark's size is its datum; what it leads to is reached at full size from the page's text. */
	const isMark = (element: Element): boolean =>
		element.closest('svg')?.closest('figure')?.querySelector('table') != null;
	/** The label of a box to tick takes the tap as well. */
	const labelOf = (element: Element): Element =>
		element.closest('label') ??
		('labels' in element ? (element as HTMLInputElement).labels?.[0] : undefined) ??
		element;
	const takesTapAt = (element: Element, x: number, y: number): boolean => {
		const hit = document.elementFromPoint(x, y);
		return hit !== null && (element.contains(hit) || labelOf(element).contains(hit));
	};
	const isLargeEnough = (element: Element): boolean => {
		// Either takes the tap.
		const boxes = [element, labelOf(element)].map((one) => one.getBoundingClientRect());
		const isLarge = ({ width, height }: DOMRect) => Math.min(width, height) >= LEAST - SLACK;
		if (boxes.some(isLarge)) return true;
		element.scrollIntoView({ block: 'center', behavior: 'instant' });
		const now = labelOf(element).getBoundingClientRect();
		const [x, y, reach] = [now.x + now.width / 2, now.y + now.height / 2, LEAST / 2 - 1];
		return (
			takesTapAt(element, x - reach, y) &&
			takesTapAt(element, x + reach, y) &&
			takesTapAt(element, x, y - reach) &&
			takesTapAt(element, x, y + reach)
		);
	};

	return [...document.querySelectorAll(within)]
		.flatMap((part) => [...part.querySelectorAll(ACTIVE)])
		.filter((element) => element.checkVisibility({ visibilityProperty: true }))
		.filter((element) => !isInText(element) && !isMark(element) && !isLargeEnough(element))
		.map((element) => {
			const { width, height } = labelOf(element).getBoundingClientRect();
			const name = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40);
			return `${element.localName}.${element.getAttribute('class') ?? ''} “${name}” is ${Math.round(width)} × ${Math.round(height)}`;
		});
}
