import type { ImportedBlock } from '../article';
import { dayIn } from '../facts/day';
import { wordsOf } from '../facts/page-facts';
import { linked, withoutStrayLines } from './stray-lines';

/** Lines that stand in the middle of articles and are not theirs, in the languages most often seen. */
const PROMOTIONS: readonly RegExp[] = [
	/^(?:advertisement|advertising|anzeige|werbung|publicité|publicidad|pubblicità|reklama|реклама|annonse?|sponsored(?: content)?|story continues below(?: advertisement)?|article continues (?:below|after).{0,40}|continue reading(?: the main story| below)?|scroll (?:down )?to continue.{0,40}|skip (?:past )?(?:to|newsletter|advert).{0,60})[.:]?$/iu,
	/^(?:read (?:more|next|also|the full|this|now)|also read|more(?: on this| from| stories)?|see also|related(?: (?:articles?|stories|story|content|posts?|topics?|news|coverage))?|recommended(?: for you)?|you (?:may|might) (?:also )?(?:like|be interested in).{0,30}|don['’]t miss|must read|up next|watch(?: now| next)?|lesen sie (?:auch|mehr|hier)|mehr zum thema|lire aussi|à lire(?: aussi)?|lea también|leer más|leia (?:também|mais)|leggi anche|lees ook|les også|läs (?:också|även|mer)|czytaj (?:też|także|więcej)|читайте также|ещё по теме|اقرأ أيضا|קרא עוד)\s*(?:[:：>»|–—-].*)?$/iu,
	/^(?:sign up|subscribe|abonnez-vous|s['’]abonner|jetzt abonnieren|suscr[ií]b[ea]te|abb[oó]nati|iscriviti|assine (?:já|agora)|neem een abonnement|подпи(?:шитесь|саться)|get (?:the|our).{0,60}(?:newsletter|inbox)|join our|follow us|follow @|follow .{2,50} on (?:twitter|facebook|instagram|x)\b|like us on|download (?:the|our) app|click here|tap here|support our journalism|become a member|already a (?:subscriber|member)|log in|create (?:a free|an) account|share (?:this|on|via)|tweet this|email this|print this|copy link|comments?(?: \(\d+\))?$|leave a (?:comment|reply)|post a comment|view (?:all )?comments|\d+ comments?$|filed under|posted in|tagged|tags?:|categories:|topics:|photo(?:graph)?s?(?: by)?:|image(?: credit)?:|credit:|copyright|©|all rights reserved)/iu,
	/^(?:facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|email|e-mail|print|share|tweet|pin it|copy link|telegram|messenger|instagram|youtube)(?:[\s,|·]+(?:facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|email|e-mail|print|share|tweet|pin it|copy link|telegram|messenger|instagram|youtube))*$/iu
];
/** Promotions are short; a long paragraph may begin with any words. */
const MOST_OF_PROMOTION = 140;
/** Longer calls to subscribe and the like are links nearly whole. */
const LINKED = 0.9;

/** Headings after which nothing of the article comes. */
const END =
	/^(?:related(?: (?:articles?|stories|posts?|content|topics|news|coverage|links))?|recommended(?: (?:for you|reading|stories))?|more (?:from|on|in|stories|news|like this).{0,60}|most (?:read|popular|viewed|shared).{0,30}|comments?|\d+ (?:comments?|responses?|thoughts? on).{0,120}|leave a (?:comment|reply).{0,30}|join the (?:conversation|discussion)|you (?:may|might) also (?:like|enjoy|be interested in)|read (?:next|also)|trending(?: now)?|share this(?:.{0,20})|about the author|latest (?:news|stories|posts)|mehr zum thema|das könnte sie auch interessieren|kommentare|lire aussi|commentaires|artículos relacionados|comentarios|articoli correlati|commenti|gerelateerde artikelen|reacties|relaterade artiklar|читайте также|комментарии)\s*:?$/iu;
/** An end is believed once this much of the text is past. */
const PAST = 0.4;

function isPromotion(block: ImportedBlock): boolean {
	const { text } = block;
	if (text.length <= MOST_OF_PROMOTION) return PROMOTIONS.some((promotion) => promotion.test(text));
	return linked(block) > LINKED;
}

/** What a page says of its article, to tell it from the article's text. */
export interface Stated {
	readonly title?: string | undefined;
	readonly byline?: string | undefined;
}

const same = (a: string, b: string | undefined): boolean =>
	wordsOf(a).join(' ') === wordsOf(b ?? '').join(' ');

/** A line that gives the day, and perhaps the hour and the section. */
const MOST_OF_DATE = 60;

/** Lines at the top that give title, names and date once more. */
function isHead({ text }: ImportedBlock, { title, byline }: Stated): boolean {
	if (same(text, title) || same(text, byline)) return true;
	if (text.length > 120) return false;
	const names = byline === undefined ? [] : byline.split(', ');
	const named = names.some((name) => text.includes(name));
	return (
		(named && /^(?:(?:posted|written)\s+)?(?:by|von|par|por|di|door|text|words)\b/iu.test(text)) ||
		(named && text.length < names.join(', ').length + 40 && !/[.!?]["”’]?$/u.test(text)) ||
		/^(?:(?:first |last )?(?:published|posted|updated|modified|veröffentlicht|aktualisiert|publié|publicado|pubblicato|gepubliceerd)\b)/iu.test(
			text
		) ||
		(text.length <= MOST_OF_DATE && dayIn(text) !== undefined && !/[.!?]$/u.test(text))
	);
}

/** A note on the author is shorter than a paragraph about a person, and stands among the last blocks. */
const MOST_OF_NOTE = 400;
const NOTE_BLOCKS = 3;
const IS =
	/^,?\s+(?:is|was|are|writes|covers|reports|works|teaches|has|lives|ist|schreibt|arbeitet|est|écrit|es|escribe|è|scrive)\b/iu;

/** Blocks without the note at their end that says who the author is. */
function withoutNote(blocks: readonly ImportedBlock[], { byline }: Stated): ImportedBlock[] {
	const names = byline?.split(', ') ?? [];
	return blocks.filter(
		({ text }, i) =>
			i < blocks.length - NOTE_BLOCKS ||
			text.length > MOST_OF_NOTE ||
			!names.some((name) => text.startsWith(name) && IS.test(text.slice(name.length)))
	);
}

/** Blocks at the start in which the head of an article may stand. */
const HEAD_BLOCKS = 6;

/** The blocks of an article without what pages put between, before and after them. */
export function bodyBlocks(
	blocks: readonly ImportedBlock[],
	stated: Stated
): readonly ImportedBlock[] {
	const all = blocks.reduce((sum, { text }) => sum + text.length, 0);
	const kept: ImportedBlock[] = [];
	let past = 0;
	for (const [i, block] of blocks.entries()) {
		const short = block.text.length <= MOST_OF_PROMOTION && block.kind !== 'quotation';
		if (
			short &&
			past > all * PAST &&
			END.test(block.text) &&
			(block.kind === 'heading' || linked(block) === 0)
		)
			break;
		past += block.text.length;
		if (isPromotion(block)) continue;
		if (i < HEAD_BLOCKS && isHead(block, stated)) continue;
		if (same(block.text, kept.at(-1)?.text)) continue;
		kept.push(block);
	}
	// What has no title is a paste: its short lines were chosen by a person.
	const told = withoutNote(kept, stated);
	const blocksLeft = [...(stated.title === undefined ? told : withoutStrayLines(told))];
	// A heading at the end heads nothing that was kept.
	while (blocksLeft.at(-1)?.kind === 'heading' && blocksLeft.length > 1) blocksLeft.pop();
	return blocksLeft;
}
