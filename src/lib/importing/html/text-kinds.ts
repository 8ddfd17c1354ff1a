import type { TextWeights } from './running-text';
import type { PageElement } from './tree';

/** Elements looked at upwards for a name. */
const LEVELS = 3;

/** What a page calls the text in an element: its name, or that of what it stands in. */
function kindOf(element: PageElement): string {
	let node: PageElement | null = element;
	for (let level = 0; node && level < LEVELS; level += 1, node = node.parentNode) {
		const name = node.className.trim();
		if (name !== '') return name;
	}
	return '';
}

/** How much text of each kind there is below an element. */
export function textKinds(
	root: PageElement,
	weights: TextWeights,
	skip: (element: PageElement) => boolean
): ReadonlyMap<string, number> {
	const kinds = new Map<string, number>();
	const visit = (element: PageElement): void => {
		let own = weights.get(element) ?? 0;
		for (const child of element.children) {
			own -= weights.get(child) ?? 0;
			if (!skip(child)) visit(child);
		}
		if (own > 0) kinds.set(kindOf(element), (kinds.get(kindOf(element)) ?? 0) + own);
	};
	visit(root);
	return kinds;
}

/** Of what one text has more than another, the share that is of named kinds the other has as well: 0 to 1. */
export function moreOfTheSame(
	more: ReadonlyMap<string, number>,
	less: ReadonlyMap<string, number>
): number {
	let [all, same] = [0, 0];
	for (const [kind, weight] of more) {
		const extra = Math.max(0, weight - (less.get(kind) ?? 0));
		all += extra;
		if (kind !== '' && less.has(kind)) same += extra;
	}
	return all === 0 ? 0 : same / all;
}
