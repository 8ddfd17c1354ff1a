const rules = new Intl.PluralRules('ar');

/** The forms of a counted noun. One and two say their number themselves; the number stands before the others. */
interface Forms {
	readonly zero: string;
	readonly one: string;
	readonly two: string;
	/** 3 to 10, and hundreds with them. */
	readonly few: string;
	/** 11 to 99, and hundreds with them. */
	readonly many: string;
	/** Whole hundreds. */
	readonly other: string;
}

/** A number with its noun, in the form the number asks for. Digits are those of the texts: 0 to 9. */
export function counted(count: number, forms: Forms): string {
	const form = rules.select(count);
	const said = forms[form];
	return form === 'zero' || form === 'one' || form === 'two'
		? said
		: `${count.toLocaleString('en')} ${said}`;
}

/**
 * A name, title or question of a set within our sentence: it keeps its own direction, and what stands
 * around it is not drawn into it (Unicode's first strong isolate).
 */
export const apart = (words: string): string => `\u2068${words}\u2069`;

/** Quotation marks of the language the quoted words are in: they stand in its text as well as in ours. */
export const marked = (words: string): string =>
	/\p{Script=Arabic}/u.test(words) ? `«${words}»` : `“${words}”`;

/** The same within our sentence. */
export const quoted = (words: string): string => apart(marked(words));

/** `after`: after a preposition or as an object, where the dual ends otherwise. So for the others here. */
export const articles = (count: number, after = false): string =>
	counted(count, {
		zero: 'لا مقالات',
		one: 'مقالة واحدة',
		two: after ? 'مقالتين' : 'مقالتان',
		few: 'مقالات',
		many: 'مقالة',
		other: 'مقالة'
	});

export const sentences = (count: number, after = false): string =>
	counted(count, {
		zero: 'لا جمل',
		one: 'جملة واحدة',
		two: after ? 'جملتين' : 'جملتان',
		few: 'جمل',
		many: 'جملة',
		other: 'جملة'
	});

export const words = (count: number, after = false): string =>
	counted(count, {
		zero: 'لا كلمات',
		one: 'كلمة واحدة',
		two: after ? 'كلمتين' : 'كلمتان',
		few: 'كلمات',
		many: 'كلمة',
		other: 'كلمة'
	});

export const passages = (count: number): string =>
	counted(count, {
		zero: 'لا مقاطع',
		one: 'مقطع واحد',
		two: 'مقطعان',
		few: 'مقاطع',
		many: 'مقطعًا',
		other: 'مقطع'
	});

export const minutes = (count: number): string =>
	counted(count, {
		zero: 'أقل من دقيقة',
		one: 'دقيقة واحدة',
		two: 'دقيقتان',
		few: 'دقائق',
		many: 'دقيقة',
		other: 'دقيقة'
	});

/** `أ وب وج`: in Arabic the word for “and” stands before each. */
export const list = (items: readonly string[]): string => items.map(apart).join(' و');
