import { wordsOf } from './page-facts';
import { elementsBelow, PageText, shortText, squeeze, type PageElement } from '../html/tree';

/** Where other articles, other people's words and the site's own matters stand. */
const ELSEWHERE =
	/(?:^|[-_\s])(?:comments?|commentlist|related|recommended|sidebar|footer|trending|popular|latest|most-?read|more-(?:stories|news|from)|teasers?|nav|navigation|menu|widget|promo|newsletter|recent(?:-posts)?)(?:$|[-_\s])/i;
/** What stands below a post speaks of it. */
const FOOT_OF_POST = /\b(?:post|entry|article|story)[-_]*footer\S*/gi;
const ELSEWHERE_TAGS = new Set(['nav', 'footer', 'aside']);

/** Whether an element stands in the furniture of a page and speaks of something else. */
export function isElsewhere(element: PageElement): boolean {
	let node: PageElement | null = element;
	// Eight levels: further up, names are those of whole pages.
	for (let level = 0; node && level < 8; level += 1, node = node.parentNode) {
		if (ELSEWHERE_TAGS.has(node.localName)) return true;
		if (node.localName === 'body' || node.localName === 'article') return false;
		if (ELSEWHERE.test(`${node.className} ${node.id}`.replaceAll(FOOT_OF_POST, ' '))) return true;
	}
	return false;
}

/** Elements that say something of an article are few, and stand near its top. */
const MOST_NEARBY = 40;

/** The first elements of that kind which do not stand in the furniture. */
export function nearby(
	body: PageElement,
	wanted: (element: PageElement) => boolean
): readonly PageElement[] {
	const found: PageElement[] = [];
	let seen = 0;
	for (const element of elementsBelow(body)) {
		if (!wanted(element)) continue;
		seen += 1;
		if (!isElsewhere(element)) found.push(element);
		if (found.length >= MOST_NEARBY || seen >= MOST_NEARBY * 10) break;
	}
	return found;
}

/** A short text that stands on its own, with its element. */
export interface Line {
	readonly element: PageElement;
	readonly text: string;
}

/** A byline or a date line is shorter. */
const MOST_CHARACTERS = 160;
/** Menus of a thousand entries stand before some titles, not more. */
const MOST_ELEMENTS = 10_000;
/** Lines looked at before and after the title. */
const [BEFORE, AFTER] = [6, 25];

/** Lines that stand in a longer text without an element of their own, between line breaks. */
function ownLines(element: PageElement): string[] {
	return element.childNodes
		.filter((node) => node instanceof PageText)
		.map((node) => squeeze(node.textContent))
		.filter((line) => line !== '' && line.length <= MOST_CHARACTERS);
}

/** Short texts around the title: bylines and dates stand there. In the order after, then before it. */
export function linesAround(body: PageElement, title: string): readonly Line[] {
	const wanted = wordsOf(title).join(' ');
	const lines: Line[] = [];
	let at = -1;
	let elements = 0;
	for (const element of elementsBelow(body)) {
		elements += 1;
		if (elements > MOST_ELEMENTS) break;
		const own = element.childNodes.some(
			(node) => node instanceof PageText && node.textContent.trim() !== ''
		);
		if (!own) continue;
		const text = shortText(element, MOST_CHARACTERS * 2);
		if (text === '') {
			for (const line of ownLines(element)) lines.push({ element, text: line });
			continue;
		}
		if (wordsOf(text).join(' ') === wanted && wanted !== '') {
			const heading = element.localName === 'h1' || element.parentNode?.localName === 'h1';
			if (at === -1 || heading) at = lines.length;
		}
		if (text.length <= MOST_CHARACTERS) lines.push({ element, text });
	}
	if (at === -1) return lines.slice(0, AFTER);
	return [...lines.slice(at + 1, at + 1 + AFTER), ...lines.slice(Math.max(0, at - BEFORE), at)];
}
