import { ownNames } from './own-names';
import { metaText, wordsOf, type PageFacts } from './page-facts';

/** Longer ones are slogans. */
const MOST_CHARACTERS = 80;

const NAMES = [
	'og:site_name',
	'citation_journal_title',
	'application-name',
	'al:iphone:app_name',
	'al:android:app_name',
	'dc.publisher',
	'dcterms.publisher',
	'publisher',
	'copyright-holder'
];

/** The last part of a document's title, where it is the host's name: `… | Harbour Times`. */
function fromTitle({ documentTitle, url }: PageFacts): string | undefined {
	const host = url?.hostname.replaceAll(/[^a-z0-9]/g, '') ?? '';
	const parts = documentTitle.split(/\s+[|–—·•»«-]+\s+/u);
	return parts
		.slice(1)
		.reverse()
		.find((part) => {
			const name = wordsOf(part).join('');
			return name.length > 2 && host.includes(name);
		});
}

/** What the link to the front page says, where the document's title ends or begins with it. */
function fromLinks(facts: PageFacts): string | undefined {
	const parts = facts.documentTitle.split(/\s+[|–—·•»«/-]+\s+/u).map((part) => part.trim());
	return parts.length < 2 ? undefined : ownNames(facts).find((name) => parts.includes(name));
}

/** Who published a page; where it does not say, the name of the host. */
export function outletOf(facts: PageFacts): string | undefined {
	const named = metaText(facts, NAMES);
	const stated =
		named !== undefined && !/^(?:https?:|@|www\.)/i.test(named) ? named : facts.data?.publisher;
	const name = stated ?? facts.data?.publisher ?? fromTitle(facts) ?? fromLinks(facts);
	if (name !== undefined && name.length <= MOST_CHARACTERS) return name;
	return facts.url?.hostname.replace(/^(?:www|m|amp)\./, '');
}
