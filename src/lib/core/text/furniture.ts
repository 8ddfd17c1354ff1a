import type { BlockKind } from '$lib/core/model';

/**
 * What stands around an article on a page, recognised by how publishers word it (in English). A
 * pattern is anchored or narrow on purpose: better to miss a notice than to lose a paragraph.
 */

const PICTURE = String.raw`(?:photo(?:graph)?s?|images?|pictures?|pics?|credit|illustration|video|file photo)`;
const AGENCY = String.raw`(?:AP|AFP|EPA|Reuters|Getty(?: Images)?|Getty|Shutterstock|Alamy|Anadolu)`;

const NOTICES: readonly RegExp[] = [
	/^this (?:story|article|post|page|report) (?:is|was|has been|first|originally)\b[^.]{0,60}\b(?:old|ago|published|appeared|updated|archived|corrected)\b/iu,
	/^(?:last |first )?(?:updated?|published|posted|modified)(?: on| at)?\s*:?\s+(?:\p{L}+,?\s+)?\d/iu,
	/^last updated?\b/iu,
	/^(?:legal )?disclaimer\b/iu,
	/^(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed\b/iu,
	/^source\s*:/iu,
	/^(?:correction|clarification|editor['’]?s?['’]? note|update)\s*:/iu,
	/^(?:copyright\b|©|\(c\)\s)/iu,
	/\ball rights reserved\.?$/iu,
	/^(?:additional |with )?(?:reporting|translation|editing)(?: and \p{L}+)? by\b/iu,
	/^translated (?:by|from)\b/iu,
	/\bcontributed (?:reporting|research|to this (?:report|story|article|piece))\b/iu
];

const PROMOTIONS: readonly RegExp[] = [
	/^(?:read|watch|see|listen|find out|learn)(?: more| also| next| now)+\b/iu,
	/^(?:related|recommended|more (?:from|on|about)|most read|you (?:may|might) also like|also (?:read|on))\b.{0,80}$/iu,
	/^(?:see|watch|read|view|download|get|listen to|explore) (?:the|our|all|this) [^.!?]{0,60}\b(?:here|below|now|online|page|gallery|newsletter|app)\b[.!]?$/iu,
	/^(?:click|tap|sign up|subscribe|follow us|join us|join our|download our|support our|share this)\b/iu,
	/^(?:sponsored|advertisement|paid (?:content|for)|presented by|brought to you by)\b/iu
];

// A short line with a label in capitals ("OPINION: …"); a city in capitals opens a report, whose
// first paragraph is longer or closed.
const LABELLED = /^\p{Lu}[\p{Lu} ’'-]{3,24}:\s/u;
const PARTNERSHIP =
	/\b(?:in (?:partnership|association|collaboration) with|sponsored by|presented by|supported by)\b/iu;
const OFFER =
	/\b(?:documentary|documentaries|film|podcast|video|series|app|newsletter|exhibition|competition|webinar|virtual reality|experience)\b/iu;

const CAPTIONS: readonly RegExp[] = [
	new RegExp(String.raw`^\[[^\]]*\b${PICTURE}\b[^\]]*\]$`, 'iu'),
	new RegExp(String.raw`^${PICTURE}(?: caption| credit)?(?:\s*:| by | courtesy )`, 'iu'),
	new RegExp(String.raw`[([](?:${PICTURE}|${AGENCY})\b[^)\]]{0,60}[)\]]\.?$`, 'iu'),
	new RegExp(String.raw`\b${PICTURE}\s*(?::|by|courtesy(?: of)?)\s[^.!?]{2,60}$`, 'iu'),
	new RegExp(String.raw`(?:/|\bvia )${AGENCY}\b[^.!?]{0,20}$`, 'u'),
	// A credit of capitalised words in square brackets behind an open line.
	/[^.!?]\s\[\p{Lu}[\p{L}.'’&-]*(?:[ /,|]+\p{Lu}[\p{L}.'’&-]*)*\]$/u
];

// Longer than these, a block is a paragraph that happens to hold the phrase.
const MOST_WORDS = { notice: 80, promotion: 30, sponsor: 60, caption: 60, labelled: 20 } as const;

/**
 * The kind that a block's own wording gives away: notice, promotion or caption; undefined where
 * the wording says nothing.
 *
 * @param text one block, trimmed; `count` its words
 */
export function kindByWording(text: string, count: number): BlockKind | undefined {
	if (count <= MOST_WORDS.notice && NOTICES.some((pattern) => pattern.test(text))) return 'notice';
	if (count <= MOST_WORDS.promotion && PROMOTIONS.some((pattern) => pattern.test(text))) {
		return 'promotion';
	}
	if (count <= MOST_WORDS.labelled && LABELLED.test(text) && !/[.;]$/.test(text))
		return 'promotion';
	if (count <= MOST_WORDS.sponsor && PARTNERSHIP.test(text) && OFFER.test(text)) return 'promotion';
	if (count <= MOST_WORDS.caption && CAPTIONS.some((pattern) => pattern.test(text)))
		return 'caption';
	return undefined;
}

const NAME = String.raw`(?:(?:Dr|Prof|Sir|Dame|Lord|Lady)\.? )?\p{Lu}[\p{L}.'’-]*(?: (?:(?:al|el|de|da|van|von|bin|ibn|ben)[ -])?\p{Lu}[\p{L}.'’-]*){1,3}`;
const ROLE =
	/\b(?:fellow|professor|editor|journalist|writer|author|analyst|correspondent|reporter|columnist|director|researcher|lecturer|founder|teacher|advis[eo]r|historian|economist|lawyer|scholar|host|contributor|photographer|producer|blogger|specialist|expert|scientist|diplomat|student|member|chair|head|president|critic|novelist|activist)\b/iu;
const BIO = new RegExp(
	String.raw`^(?:${NAME})(?:,[^.]{0,60},)? (?:is|was|writes|works|teaches|serves|covers|reports|has written|tweets)\b`,
	'u'
);

/** Whether a block says who its author is: a name, and what its bearer does for a living. */
export const isBio = (text: string): boolean =>
	BIO.test(text) && (ROLE.test(text.slice(0, 200)) || /@\w{2,}/.test(text));

const BYLINE = new RegExp(
	String.raw`^(?:(?:by|words by|written by|from) )${NAME}(?:(?:,| and|,? in) [^.]{0,60})?$`,
	'iu'
);
const NAME_ONLY = new RegExp(`^(?:${NAME})$`, 'u');

/** Whether a line is a name alone: an author's, under a title or a pulled quotation. */
export const isName = (text: string): boolean => NAME_ONLY.test(text);

/** Whether a line names the author: "By …", or a name alone. */
export const isByline = (text: string): boolean =>
	(text.length <= 80 && /^\p{L}+ /u.test(text) && BYLINE.test(text)) || isName(text);
