/**
 * Runs inside the page: what can be acted on and cannot be reached where it is drawn, because something
 * else lies on it, or it leaves the screen, when it has been brought into sight. Looks at the middle of a target and just within
 * its edges; a target that breaks over lines is looked at line by line.
 *
 * @param within selector of what is looked at
 * @returns a line for each
 */
export function findCoveredTargets(within: string): string[] {
	const ACTIVE =
		'a[href], button, select, textarea, summary, input:not([type=hidden]), [role=button], [role=slider], [tabindex="0"]';
	/** How far within its edge a target is touched, in CSS pixels. */
	const INSET = 3;

	const nameOf = (element: Element): string => {
		const name = element.getAttribute('aria-label') ?? element.textContent;
		return `${element.localName}.${element.getAttribute('class') ?? ''} “${name.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
	};
	const belongTogether = (one: Element, other: Element): boolean => {
		if (one.contains(other) || other.contains(one)) return true;
		// A label takes the tap for what it names.
		const label = other.closest('label');
		return label !== null && (label.contains(one) || label.control === one);
	};
	/** A mark's size is its datum; what it leads to is reached at full size from the page's text. */
	const isMark = (element: Element): boolean => element.closest('svg') !== null;

	/** Lines of text stand close: the edges of sentences that can be tapped touch. */
	const areLines = (one: Element, other: Element): boolean =>
		one.matches('[data-run]') && other.matches('[data-run]');

	/** The bar something is in that stays in place while what passes below it is scrolled into sight. */
	const barOf = (element: Element | null): Element | null =>
		element === null || ['sticky', 'fixed'].includes(getComputedStyle(element).position)
			? element
			: barOf(element.parentElement);
	const isPassing = (target: Element, other: Element): boolean =>
		barOf(other)?.contains(target) === false;

	/** What lies on a target at a point in sight; null where nothing of it is to be acted on. */
	const coverAt = (target: Element, x: number, y: number, isMiddle: boolean): Element | null => {
		const hit = document.elementFromPoint(x, y);
		if (hit === null || belongTogether(target, hit)) return null;
		const other = hit.closest(ACTIVE);
		if (other !== null) {
			if (belongTogether(target, other)) return null;
			const onlyEdges = areLines(target, other) || isPassing(target, other);
			return onlyEdges && !isMiddle ? null : other;
		}
		// What cannot be pressed may lie on an edge, not on the middle.
		return isMiddle ? hit : null;
	};

	const lines: string[] = [];
	for (const target of [...document.querySelectorAll(within)].flatMap((part) => [
		...part.querySelectorAll(ACTIVE)
	])) {
		if (isMark(target) || !target.checkVisibility({ visibilityProperty: true })) continue;
		target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
		for (const { left, right, top, bottom } of target.getClientRects()) {
			if (right - left < 2 * INSET || bottom - top < 2 * INSET) continue;
			if (left < -1 || right > innerWidth + 1) {
				lines.push(`${nameOf(target)} reaches past the edge`);
				break;
			}
			const [x, y] = [(left + right) / 2, (top + bottom) / 2];
			const points: readonly (readonly [number, number])[] = [
				[x, y],
				[left + INSET, y],
				[right - INSET, y],
				[x, top + INSET],
				[x, bottom - INSET]
			];
			const cover = points
				.filter(([px, py]) => px >= 0 && py >= 0 && px < innerWidth && py < innerHeight)
				.map(([px, py]) => coverAt(target, px, py, px === x && py === y))
				.find((one) => one !== null);
			if (!cover) continue;
			lines.push(`${nameOf(target)} lies under ${nameOf(cover)}`);
			break;
		}
	}
	return lines;
}

/**
 * Runs inside the page: how much of the screen's height is left to the text, between the bars that stay
 * where they are while one scrolls.
 *
 * @returns a share, 0 to 1
 */
export function freeHeight(): number {
	const STEP = 4;
	const isPinned = (element: Element | null): boolean =>
		element !== null &&
		(['sticky', 'fixed'].includes(getComputedStyle(element).position) ||
			isPinned(element.parentElement));
	const heights = Array.from({ length: Math.floor(innerHeight / STEP) }, (_, i) => i * STEP);
	const free = heights.filter((y) => !isPinned(document.elementFromPoint(innerWidth / 2, y)));
	return free.length / heights.length;
}
