import { unescaped } from './structured-data';
import { wordsOf } from './page-facts';

/** What stands before a name: `By`, `Von`, `Posted by` … */
const BEFORE =
	/^(?:(?:article|story|text|words|report|analysis|opinion|review|posted|written|published|reported|edited|submitted|created|compiled)\s+)?(?:by|von|par|por|di|da|door|av|af|od|автор|بقلم|כתב)\s*[:：]?\s+|^(?:作者|記者|记者|撰文|文|編輯|글|기자)\s*[:：/／]?\s*|^(?:authors?|autor(?:in|en|es)?|auteurs?|autore|skribent|tekst|text|texte|testo|redaktion|yazar|writer|contributors?|reporters?|columnist|journalist|byline)\s*[:：]\s*/iu;
/** Where a line goes on after the names. */
const AFTER =
	/\s+(?:[|•·–—/]|-)\s+.*$|\s*[|•·]\s*.*$|\s*[([].*$|\s+(?:on|am|le|el|il|at|from|for|in)\s+(?:\p{L}+day\b|\d|the\b|[A-Z][a-z]{2,8}\.?\s+\d).*$|\s*,?\s*(?:published|posted|updated|last updated|veröffentlicht|publié|publicado)\b.*$|\s+\d.*$/iu;
const ROLE =
	/\b(?:staff|senior|chief|special|guest|contributing|political|foreign|national|managing|deputy|associate|assistant|executive|freelance|science|business|sports?|health|technology|tech|world|news)?\s*(?:writers?|reporters?|correspondents?|editors?|editor-in-chief|columnists?|journalists?|contributors?|producers?|bureau chief|redakteur(?:in)?|journaliste|rédacteur|redactora?|redattore)\b(?:\s+(?:at|for|of|in)\s+.*)?$/iu;
/** For whom, or from where: `Ana Lind for the Courier`, `Jo Berg in Paris`. */
const PLACE = /\s+(?:for|at|in|from|of|via|aus|à|en)\s+(?:the\s+)?\p{Lu}.*$/u;
/** No person: what systems put where nobody is named. */
const NOBODY =
	/^(?:admin(?:istrator)?|webmaster|editor(?:ial)?(?: (?:team|staff|board))?|(?:the )?editors?|staff(?: (?:writer|reporter))?s?|guest|anonymous|unknown|none|null|undefined|user|root|author|by|contributors?|press release|redaktion|redaccion|redacción|rédaction|redazione|news ?(?:desk|room)|web ?desk|online|post|default|super ?user|n\/a|about the author|view all posts|see all|follow|more|share|read more|sign in|log ?in|subscribe|comments?|bio|email|e-mail|twitter|print|posted|published|updated|advertisement|agencies|correspondent|wpengine|siteadmin|adminuser|contributors to .*|special to .*)$/iu;
const BREAK =
	/\s*(?:,|;|&|\/|\||、|，|\n)\s*(?:and\s+|und\s+|et\s+|y\s+)?|\s+(?:and|und|et|y|och|og|en|with|mit)\s+/iu;

/** A name is longer than two letters and no sentence. */
const [LEAST_CHARACTERS, MOST_CHARACTERS, MOST_WORDS] = [2, 60, 6];

function isName(text: string): boolean {
	return (
		text.length >= LEAST_CHARACTERS &&
		text.length <= MOST_CHARACTERS &&
		wordsOf(text).length <= MOST_WORDS &&
		/\p{L}/u.test(text) &&
		!/https?:|www\.|@|\d{3,}|[{}<>=?!]|\.(?:com|org|net)\b/i.test(text) &&
		!NOBODY.test(text)
	);
}

/** Small or capital letters alone are how a page paints a name, not how it is written. */
const cased = (name: string): string =>
	name.includes(' ') &&
	((/^[^\p{Ll}]+$/u.test(name) && /\p{Lu}{3}/u.test(name)) || /^\p{Ll}[^\p{Lu}]+$/u.test(name))
		? name.toLowerCase().replace(/(?<=^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase())
		: name;

/**
 * The persons a byline names, in order, without what stands around them: `By Ana Lind and Jo Berg,
 * staff writers | 9 Feb` gives Ana Lind and Jo Berg.
 *
 * @param others names that are no persons: the outlet's
 */
export function personsIn(line: string, others: readonly string[] = []): string[] {
	const outlets = others.map((name) => wordsOf(name).join(' ')).filter((name) => name !== '');
	let text = unescaped(line)
		.replace(/[\u00AD\u200B-\u200F\u2060\uFEFF\p{Extended_Pictographic}\uFE0F]/gu, '')
		.replaceAll('_', ' ')
		.replace(/\S*@\S+|(?:https?:\/\/|www\.)\S+/gi, ' ')
		.replace(/[\s\u00A0]+/gu, ' ')
		.trim()
		.replace(/^[-–—|•·:,\s]+/u, '');
	for (let round = 0; round < 2; round += 1) text = text.replace(BEFORE, '').trim();
	text = text.replace(AFTER, '').trim();
	const isLatin = /\p{Script=Latin}/u.test(text);
	const names = text
		.split(BREAK)
		.map((name) =>
			cased(
				name
					.replace(ROLE, '')
					.replace(isLatin ? PLACE : /$^/, '')
					.replace(/^(?:by|and|und|et|y)\s+/i, '')
					.replace(/^[\s.,:–—-]+|[\s,:–—-]+$/gu, '')
			)
		)
		.filter(isName)
		.filter((name) => !outlets.includes(wordsOf(name).join(' ')));
	// `August 2016` is a day, and one word beside a year is no person.
	const [only = ''] = names;
	if (names.length === 1 && !only.includes(' ') && /(?:19|20)\d{2}/.test(line)) return [];
	return [...new Set(names)];
}
