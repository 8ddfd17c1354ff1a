import type { PageElement } from './tree';

/** Names that sites give to what is not the article. Whole words of class and id names. */
const NAMES = new Set(
	[
		'comment comments commentlist disqus respond reply replies livefyre viafoura coral shoutbox',
		'related recommended recommendations recirc recirculation outbrain taboola zergnet trending popular',
		'share sharing sharedaddy social addthis addtoany sociable',
		'newsletter subscribe subscription signup signin login register paywall regwall',
		'promo promos promotion promobox sponsor sponsored sponsors advert advertisement advertising ads ad adsense dfp adslot',
		'banner breadcrumb breadcrumbs sidebar widget widgets footer masthead nav navbar navigation menu submenu topbar',
		'pagination pager paging cookie cookies consent gdpr popup modal overlay lightbox tooltip',
		'caption captions figcaption credit credits copyright legal disclaimer',
		'tags taglist taxonomy categories toolbar toolbox skiplink skip print noprint',
		'byline bylines dateline timestamp authorbio bio authorbox aboutauthor',
		'jp postmeta navlinks prevnext catlinks navbox editsection reflist siteSub jumplink mbox hatnote toc',
		'rating ratings vote poll survey donate donation donations feedback'
	]
		.join(' ')
		.toLowerCase()
		.split(' ')
);
/** Pairs of words that name furniture together only. */
const PAIRS =
	/(?:also-(?:read|like)|read-(?:more|next|also)|more-(?:stories|news|from|on|in)|most-(?:read|popular|viewed)|recent-(?:posts|articles|comments)|you-(?:may|might)|up-next|sign-up|log-in|call-to-action|in-?article-(?:promo|ad)|post-(?:nav|meta|tags|footer|share)|entry-(?:meta|footer|utility)|article-(?:footer|tags|meta|share|tools)|author-(?:bio|box|info|card|description)|about-(?:the-)?author|pull-?quote|photo-credit|image-credit|wp-caption-text|screen-reader|sr-only|visually-hidden)/;

const ROLES =
	/^(?:navigation|menu|menubar|complementary|banner|contentinfo|search|dialog|alertdialog|alert|toolbar|tablist)$/;
const TAGS = new Set(['nav', 'aside', 'footer', 'menu', 'dialog', 'button', 'figcaption', 'label']);

/** The article itself, whatever else it is called. */
const OWN_TAGS = new Set(['article', 'main', 'body', 'h1']);
const OWN = /(?:^|\s)(?:hentry|h-entry)(?:$|\s)/;
/** What an article is about: WordPress puts its tags and categories among the names. */
const SUBJECTS = /(?:^|\s)(?:category|tag|format|status|type|postid|post|page|term|topic)-\S+/g;

/** Names of an element as single words: `articleShare-bottom` is article, share, bottom. */
const wordsIn = (name: string): string[] =>
	name
		.replaceAll(/([a-z\d])([A-Z])/g, '$1-$2')
		.toLowerCase()
		.split(/[^a-z]+/);

/** Whether an element is called like furniture, or is made for it. */
export function isFurniture(element: PageElement): boolean {
	if (TAGS.has(element.localName) || ROLES.test(element.getAttribute('role') ?? '')) return true;
	if (OWN_TAGS.has(element.localName)) return false;
	const names = `${element.className} ${element.id}`.replaceAll(SUBJECTS, ' ');
	if (names.trim() === '' || OWN.test(names)) return false;
	return (
		PAIRS.test(names.toLowerCase().replaceAll(/[_\s]+/g, '-')) ||
		wordsIn(names).some((word) => NAMES.has(word))
	);
}

/** Whether a page hides an element from everybody. */
export const isHidden = (element: PageElement): boolean =>
	element.hasAttribute('hidden') ||
	element.getAttribute('aria-hidden') === 'true' ||
	element.style.display === 'none' ||
	element.style.visibility === 'hidden';
