import { wordsOf } from './page-facts';
import { elementsBelow, PageText, textOf, type PageElement } from '../html/tree';

/** Where other articles, other people's words and the site's own matters stand. */
const ELSEWHERE =
	/(?:^|[-_\s])(?:comments?|commentlist|related|recommended|sidebar|footer|trending|popular|latest|most-?read|more-(?:stories|news|from)|teasers?|nav|navigation|menu|widget|promo|newsletter|recent(?:-posts)?)(?:$|[-_\s])/i;
const ELSEWHERE_TAGS = new Set(['nav', 'footer', 'aside']);

/** Whether an element stands in the furniture of a page and speaks of something else. */
export function isElsewhere(element: PageElement): boolean {
	let node: PageElement | null = element;
	// Eight levels: further up, names are those of whole pages.
	for (let level = 0; node && level < 8; level += 1, node = node.parentNode) {
		if (ELSEWHERE_TAGS.has(node.localName)) return true;
		if (node.localName === 'body' || node.localName === 'article') return false;
		if (ELSEWHERE.test(`${node.className} ${node.id}`)) return true;
	}
	return false;
}

/** A short text that stands on its own, with its element. */
export interface Line {
	readonly element: PageElement;
	readonly text: string;
}

/** A byline or a date line is shorter. */
const MOST_CHARACTERS = 160;
/** Lines looked at before and after the title. */
const [BEFORE, AFTER] = [6, 25];

/** Short texts around the title: bylines and dates stand there. In the order after, then before it. */
export function linesAround(body: PageElement, title: string): readonly Line[] {
	const wanted = wordsOf(title).join(' ');
	const lines: Line[] = [];
	let at = -1;
	for (const element of elementsBelow(body)) {
		const own = element.childNodes.some(
			(node) => node instanceof PageText && node.textContent.trim() !== ''
		);
		if (!own) continue;
		const text = textOf(element);
		if (text.length === 0 || text.length > MOST_CHARACTERS * 2) continue;
		if (wordsOf(text).join(' ') === wanted && wanted !== '') {
			const heading = element.localName === 'h1' || element.parentNode?.localName === 'h1';
			if (at === -1 || heading) at = lines.length;
		}
		if (text.length <= MOST_CHARACTERS) lines.push({ element, text });
	}
	if (at === -1) return lines.slice(0, AFTER);
	return [...lines.slice(at + 1, at + 1 + AFTER), ...lines.slice(Math.max(0, at - BEFORE), at)];
}
