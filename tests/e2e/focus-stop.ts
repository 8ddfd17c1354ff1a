/** Where the focus stands, as the page itself sees it. */
export interface FocusStop {
	readonly name: string;
	/** Where it is drawn on the page, in CSS pixels; null where it stays while the page scrolls. */
	readonly box: { left: number; right: number; top: number; bottom: number } | null;
	/** Whether it comes after the stop before it in the document. */
	readonly follows: boolean;
	/** Whether a line is drawn around it or within it. */
	readonly isShown: boolean;
	/** Whether some of it can be seen: in the window, and nothing on it. */
	readonly isInSight: boolean;
}

/**
 * Runs inside the page: what has the focus, measured against what had it when this was asked last.
 *
 * @returns null where the focus has left the page
 */
export function readFocusStop(): FocusStop | null {
	/** A line thinner than this is easily missed, in CSS pixels. */
	const LEAST = 2;
	const memory = window as unknown as { lastFocus?: Element };
	const element = document.activeElement;
	if (element === null || element === document.body) return null;
	const before = memory.lastFocus;
	memory.lastFocus = element;

	/** Brings to their end the moments that even reduced motion gives a change of colour or place. */
	const settle = (): void => {
		for (const animation of document.getAnimations()) {
			if (animation instanceof CSSTransition) animation.finish();
		}
	};
	settle();

	const isOutlined = (one: Element, part?: string): boolean => {
		const { outlineStyle, outlineWidth } = getComputedStyle(one, part);
		return outlineStyle !== 'none' && parseFloat(outlineWidth) >= LEAST;
	};
	const isPinned = (one: Element | null): boolean =>
		one !== null &&
		(['sticky', 'fixed'].includes(getComputedStyle(one).position) || isPinned(one.parentElement));
	const isHit = (x: number, y: number): boolean => {
		const hit = document.elementFromPoint(x, y);
		return hit !== null && (element.contains(hit) || hit.contains(element.closest('label')));
	};

	/** A mark of a chart draws its own: what is in it looks otherwise than without the focus. */
	const isRedrawn = (mark: SVGElement): boolean => {
		const looks = () => {
			settle();
			return [...mark.querySelectorAll('*')].map((part) => {
				const { stroke, strokeWidth } = getComputedStyle(part);
				return `${stroke} ${strokeWidth}`;
			});
		};
		const focused = looks().join();
		mark.blur();
		const isOther = looks().join() !== focused;
		mark.focus({ preventScroll: true });
		return isOther;
	};

	const rects = [...element.getClientRects()];
	const box = element.getBoundingClientRect();
	return {
		name: `${element.localName} “${(element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 50)}”`,
		box: isPinned(element)
			? null
			: {
					left: box.left + scrollX,
					right: box.right + scrollX,
					top: box.top + scrollY,
					bottom: box.bottom + scrollY
				},
		follows:
			before === undefined ||
			(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
		isShown:
			(element instanceof SVGElement && isRedrawn(element)) ||
			isOutlined(element) ||
			isOutlined(element, '::before') ||
			isOutlined(element, '::after'),
		isInSight: rects.some(({ left, right, top, bottom }) =>
			[0.1, 0.5, 0.9].some((share) =>
				isHit(left + (right - left) * share, top + (bottom - top) * share)
			)
		)
	};
}
