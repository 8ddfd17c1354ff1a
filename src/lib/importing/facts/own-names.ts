import { shortText } from '../html/tree';
import { wordsOf, type PageFacts } from './page-facts';

/** Longer names of sites are titles that happen to link to the front page. */
const MOST_WORDS_OF_SITE = 6;
const MOST_CHARACTERS = 80;

const ROOT = /^(?:\/|\.\/|\/?index\.\w+)$/;
const ORIGIN = /^https?:\/\/[^/]+\/?$/;

/** Texts of links to the front page: `Home`, and what the site calls itself. */
export function ownNames({ body, url }: PageFacts): string[] {
	return body
		.getElementsByTagName('a')
		.filter((link) => {
			const href = link.getAttribute('href') ?? '';
			return ROOT.test(href) || (url !== null && ORIGIN.test(href) && href.includes(url.hostname));
		})
		.map((link) => shortText(link, MOST_CHARACTERS))
		.filter((text) => text !== '' && wordsOf(text).length <= MOST_WORDS_OF_SITE);
}
