/** The marks of a chart are its links with one of these attributes. */
const MARK = 'a:is([data-mark], [data-choose])';

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};

/** How much dearer a step aside is than a step ahead, so that a row is gone along before it is left. */
const ASIDE = 4;

/**
 * Makes one tab stop of a chart's marks: arrow keys go to the nearest mark on that side, Home and
 * End to the first and last. Attached on mount; without it every mark is a plain link. Marks that
 * are not shown (the other shape, a folded theme) are passed over.
 */
export function rovingMarks(root: HTMLElement): () => void {
	const shown = () =>
		[...root.querySelectorAll<SVGAElement>(MARK)].filter((mark) => mark.checkVisibility());
	let current: SVGAElement | null = null;

	const settle = (next?: SVGAElement) => {
		const marks = shown();
		// One comes in at a mark: names that can be chosen lie beside it.
		const first = marks.find((mark) => mark.hasAttribute('data-mark')) ?? marks[0];
		current = next ?? (current && marks.includes(current) ? current : (first ?? null));
		for (const mark of root.querySelectorAll(MARK)) {
			mark.setAttribute('tabindex', mark === current ? '0' : '-1');
		}
	};
	const onFocus = ({ target }: FocusEvent) => {
		const mark = target instanceof Element ? target.closest<SVGAElement>(MARK) : null;
		if (mark) settle(mark);
	};
	const onKey = (event: KeyboardEvent) => {
		const from = event.target instanceof Element ? event.target.closest<SVGAElement>(MARK) : null;
		if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
		const to = step(event.key, from, shown());
		if (!to) return;
		event.preventDefault();
		to.focus();
	};
	const onChange = () => settle();

	root.addEventListener('focusin', onFocus);
	root.addEventListener('keydown', onKey);
	// `toggle` does not bubble; a change of width may change the shape.
	root.addEventListener('toggle', onChange, true);
	const sizes = new ResizeObserver(onChange);
	sizes.observe(root);
	settle();
	return () => {
		root.removeEventListener('focusin', onFocus);
		root.removeEventListener('keydown', onKey);
		root.removeEventListener('toggle', onChange, true);
		sizes.disconnect();
		for (const mark of root.querySelectorAll(MARK)) mark.removeAttribute('tabindex');
	};
}

function step(key: string, from: SVGAElement, marks: readonly SVGAElement[]) {
	if (key === 'Home') return marks[0];
	if (key === 'End') return marks.at(-1);
	const arrow = ARROWS[key];
	if (!arrow) return undefined;
	const [dx, dy] = arrow;
	const here = middle(from);
	let best: SVGAElement | undefined;
	let least = Infinity;
	for (const mark of marks) {
		const there = middle(mark);
		const ahead = (there.x - here.x) * dx + (there.y - here.y) * dy;
		const aside = Math.abs((there.x - here.x) * dy) + Math.abs((there.y - here.y) * dx);
		const cost = ahead + ASIDE * aside;
		if (mark !== from && ahead > 1 && cost < least) [best, least] = [mark, cost];
	}
	return best;
}

function middle(mark: Element): { x: number; y: number } {
	const { x, y, width, height } = mark.getBoundingClientRect();
	return { x: x + width / 2, y: y + height / 2 };
}
