// Marks that are left out when words are compared: accents, Hebrew points, Arabic vowels. Vowel signs
// of other scripts are letters to their readers and stay.
const MARKS = /[\u0300-\u036F]|[\u0591-\u05C7]|[\u064B-\u065F]|\u0640|\u0670/g;
const PLAIN = /^[a-z]+$/;

/** Letters that do not come apart into a letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
	ى: 'ي',
	ة: 'ه'
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** A word without accents, special letters or apostrophes. */
function fold(word: string): string {
	if (PLAIN.test(word)) return word;
	return word
		.normalize('NFD')
		.replace(MARKS, '')
		.normalize('NFC')
		.replace(LETTER, (letter) => LETTERS[letter] ?? letter)
		.replaceAll("'", '');
}

/** British spellings and what Americans write. The ends of words come before their endings are cut. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
	[/^(\p{L}{2,})our(?=(?:ed|ing|s|er|ers|able|ful|hood|ite|ites|less)?$)/u, '$1or'],
	[/^(\p{L}{3,})is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/u, '$1iz'],
	[/lys(?=(?:e|ed|es|er|ers|ing)$)/, 'lyz'],
	[/^(\p{L}*(?:cent|theat|fib|met|lit))re(?=s?$)/u, '$1er'],
	[/(?<=def|off|pret|lic)ence(?=s?$)/, 'ense'],
	[/^grey/, 'gray'],
	[/^programme/, 'program'],
	[/ogue(?=s?$)/, 'og']
];

/**
 * What a word is compared by beside how it is written: the spelling of one side of the Atlantic,
 * without the commonest endings of English. Rough on purpose: it may join two words, never lose one,
 * since every word is also known as it is written.
 */
function stem(word: string): string {
	if (!PLAIN.test(word)) return word.replace(/^ال(?=.{3})/, '');
	let base = word;
	for (const [british, american] of AMERICAN) base = base.replace(british, american);
	base = base
		.replace(/(?<=..)ies$/, 'y')
		.replace(/(?<=(?:sh|ch|x|z|ss))es$/, '')
		.replace(/(?<=..[^aisu])(?<!^new)s$/, '');
	return base
		.replace(/(?<=.{3})(?:ing|ed)$/, '')
		.replace(/(?<=[aeiouy])([bdglmnprt])\1$/, '$1')
		.replace(/(?<=...)e$/, '');
}

/**
 * The forms under which a word is found, the one it is written in first: `d'alep` also as `alep`,
 * `refugees` also as `refugee`, `colour` also as `color`.
 *
 * @param word as `words` of core/text gives it
 */
export function formsOf(word: string): readonly string[] {
	const written = fold(word);
	const owner = word.endsWith("'s") ? fold(word.slice(0, -2)) : written;
	const parts = word.includes("'") ? word.split("'").filter((part) => part.length > 1) : [];
	return [...new Set([written, stem(owner), ...parts.map(fold)])].filter((form) => form !== '');
}
