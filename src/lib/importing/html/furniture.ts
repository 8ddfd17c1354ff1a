import { PageText, shortText, type PageElement, type PageNode } from './tree';

/** Names that sites give to what is not the article. Whole words of class and id names. */
const names = (...lines: readonly string[]): ReadonlySet<string> =>
	new Set(lines.join(' ').split(' '));

/** Other people's words, and other articles: never the article, however much of them there is. */
const OTHERS = names(
	'comment comments commentlist disqus respond reply replies livefyre viafoura coral shoutbox responses response',
	'kommentar kommentare comentarios commentaires commenti reacties kommentarer',
	'related recommended recommendations recirc recirculation outbrain taboola zergnet trending popular'
);
const FURNITURE = names(
	'share sharing sharebar sharedaddy social addthis addtoany sociable',
	'newsletter newsletters subscribe subscription signup signin login register paywall regwall',
	'promo promos promotion promobox sponsor sponsored sponsors advert advertisement advertising ads ad adsense dfp adslot inread',
	'banner breadcrumb breadcrumbs crumbs sidebar widget widgets footer masthead nav navbar navigation menu submenu topbar',
	'pagination pager paging cookie cookies consent gdpr popup modal overlay lightbox tooltip',
	'caption captions thumbcaption figcaption credit credits copyright legal disclaimer',
	'tags taglist taxonomy categories toolbar toolbox skiplink skip print noprint',
	'byline bylines timestamp metadata authorbio bio authorbox aboutauthor factbox infobox',
	'jp postmeta navlinks prevnext catlinks navbox editsection reflist jumplink mbox hatnote toc sitesub',
	'carousel slider slideshow interstitial',
	'rating ratings vote poll survey donate donation donations feedback'
);
/** Pairs of words that name furniture together only. */
const PAIRS =
	/(?:also-(?:read|like)|read-(?:more|next|also)|more-(?:stories|news|from|on|in)|most-(?:read|popular|viewed)|recent-(?:posts|articles|comments)|you-(?:may|might)|up-next|sign-up|log-in|call-to-action|in-?article-(?:promo|ad)|post-(?:nav|meta|tags|footer|share)|entry-(?:meta|footer|utility)|article-(?:footer|tags|meta|share|tools)|author-(?:bio|box|info|card|description|note|footer)|about-(?:the-)?author|pull-?quote|photo-credit|image-credit|wp-caption-text|tr-caption|image-caption|jump-to|references?-list|c-refs|screen-reader|sr-only|visually-hidden)/;

const ROLES =
	/^(?:navigation|menu|menubar|complementary|banner|contentinfo|search|dialog|alertdialog|alert|toolbar|tablist)$/;
const TAGS = new Set(['nav', 'aside', 'footer', 'menu', 'dialog', 'button', 'figcaption', 'label']);

/** Longer ones are words. */
const MOST_OF_SIGN = 8;

/** The article itself, whatever else it is called. */
const OWN_TAGS = new Set(['article', 'main', 'body', 'h1']);
const OWN = /(?:^|\s)(?:hentry|h-entry)(?:$|\s)/;
/** What an article is about: WordPress puts its tags and categories among the names. */
const SUBJECTS = /(?:^|\s)(?:category|tag|format|status|type|postid|post|page|term|topic)-\S+/g;

/** Names that say what an element has or lacks, not what it is; and a builder's name for every part. */
const ASIDE =
	/(?:^|\s)(?:(?:has|no|with|without|is|not|hide|show|js)-\S+|elementor-\S+|so-panel\S*)/g;
/** Elements that stand in a line: a place or a date at the start of a paragraph is a part of it. */
const IN_LINE = new Set([
	'span',
	'b',
	'i',
	'em',
	'strong',
	'font',
	'small',
	'abbr',
	'time',
	'cite'
]);

/** Names of an element as single words: `articleShare-bottom` is article, share, bottom. */
const wordsIn = (name: string): string[] =>
	name
		.replaceAll(/([a-z\d])([A-Z])/g, '$1-$2')
		.toLowerCase()
		.split(/[^a-z]+/);

const isWords = (node: PageNode | null): boolean =>
	node instanceof PageText && node.textContent.trim() !== '';

const standsInLine = (element: PageElement): boolean =>
	IN_LINE.has(element.localName) &&
	(isWords(element.previousSibling) || isWords(element.nextSibling));

/** What says that an element is furniture: a name it has, its kind or its role. */
export function furnitureWord(element: PageElement): string | undefined {
	if (TAGS.has(element.localName)) return `<${element.localName}>`;
	const role = element.getAttribute('role') ?? '';
	if (ROLES.test(role)) return role;
	if (OWN_TAGS.has(element.localName)) return undefined;
	const given = `${element.className} ${element.id}`
		.replaceAll(SUBJECTS, ' ')
		.replaceAll(ASIDE, ' ');
	if (given.trim() === '' || OWN.test(given) || standsInLine(element)) return undefined;
	const [pair] = PAIRS.exec(given.toLowerCase().replaceAll(/[_\s]+/g, '-')) ?? [];
	return pair ?? wordsIn(given).find((word) => OTHERS.has(word) || FURNITURE.has(word));
}

/** Whether a word that says so means what other people wrote, or other articles. */
export const isOfOthers = (word: string): boolean => OTHERS.has(word);

/**
 * Whether an element is a sign that leads elsewhere, in the middle of a text: the number of a note,
 * the mark behind a heading.
 */
export function isSign(element: PageElement): boolean {
	const { localName } = element;
	if (localName !== 'sup' && localName !== 'a') return false;
	const text = shortText(element, MOST_OF_SIGN);
	if (localName === 'sup') return /^\[?[\d,–\s]+\]?$/.test(text) && text.startsWith('[');
	const leads = element.getAttribute('href')?.startsWith('#') ?? false;
	return leads && /^(?:[¶#§🔗]|\[?\d{1,3}\]?|\^|↩︎?|↑)$/u.test(text);
}

/** Whether a page hides an element from everybody. */
export const isHidden = (element: PageElement): boolean =>
	element.hasAttribute('hidden') ||
	element.getAttribute('aria-hidden') === 'true' ||
	element.style.display === 'none' ||
	element.style.visibility === 'hidden';
