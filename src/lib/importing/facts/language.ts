/** Frequent short words that tell languages of one script apart. */
const FREQUENT: Readonly<Record<string, string>> = {
	en: 'the and of to in that is was for it with as his on be at by had not are but from',
	de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch',
	fr: 'le la les de des et en un une du que est pour qui dans par sur pas plus au ce avec',
	es: 'el la los las de y en que un una del por con para se no es al lo como más su',
	it: 'il la di che e in un una per è del della non con le si da i gli al dei sono',
	pt: 'o a os as de e em que um uma do da para com não é no na por se mais dos ao',
	nl: 'de het een en van in dat is op te voor met zijn niet aan er ook als bij maar om',
	sv: 'och i att det som en på är av för med den till inte om ett har de från jag',
	da: 'og i at det som en på er af for med den til ikke om et har de fra der blev',
	nb: 'og i at det som en på er av for med den til ikke om et har de fra ble seg',
	fi: 'ja on ei se että oli hän myös mutta kun ovat joka tai sen mukaan jo vain',
	pl: 'w i na z się nie do to że jest o jak po od za przez dla ale są był co',
	cs: 'a v na se je že s z do o to ve k za by i jako pro po ale jsou byl',
	hu: 'a az és hogy nem is egy ez volt csak meg mint már még vagy de el kell',
	ro: 'și în de la a cu pe că nu o un din pentru este care mai se au sunt',
	tr: 've bir bu da de için ile çok daha olarak olan gibi ne kadar sonra var',
	id: 'yang dan di dengan untuk dari ini itu tidak pada dalam akan juga ke karena',
	ru: 'и в не на что с по как это из к но за от так для его был она они',
	uk: 'і в не на що з як це до та за від у його про але для був є або',
	bg: 'и в на не от да за се че с по е са като до към при ще но'
};

/** Scripts that belong to one language, or nearly. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
	[/[\u3040-\u30FF]/gu, 'ja'],
	[/\p{Script=Hangul}/gu, 'ko'],
	[/\p{Script=Han}/gu, 'zh'],
	[/[پچژگکی]/gu, 'fa'],
	[/\p{Script=Arabic}/gu, 'ar'],
	[/\p{Script=Hebrew}/gu, 'he'],
	[/\p{Script=Greek}/gu, 'el'],
	[/\p{Script=Thai}/gu, 'th'],
	[/\p{Script=Devanagari}/gu, 'hi'],
	[/\p{Script=Bengali}/gu, 'bn'],
	[/\p{Script=Georgian}/gu, 'ka'],
	[/\p{Script=Armenian}/gu, 'hy']
];

/** Letters looked at, and the share of them that makes a script the text's. */
const [SAMPLE, SHARE] = [4_000, 0.15];
/** Frequent words are a third of a text; with fewer than this the guess would be one. */
const [LEAST_SHARE, LEAST_WORDS] = [0.12, 8];

/** The language a text is written in, by its script and frequent words; undefined where unsure. */
export function guessLanguage(text: string): string | undefined {
	const sample = text.slice(0, SAMPLE);
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	if (letters === 0) return undefined;
	const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
	for (const [script, language] of SCRIPTS) {
		const count = sample.match(script)?.length ?? 0;
		if (
			language === 'fa'
				? count > arabic * 0.08 && arabic > letters * SHARE
				: count > letters * SHARE
		) {
			return language;
		}
	}
	const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
	if (words.length < LEAST_WORDS) return undefined;
	let [best, most] = ['', 0];
	for (const [language, list] of Object.entries(FREQUENT)) {
		const frequent = new Set(list.split(' '));
		const count = words.filter((word) => frequent.has(word)).length;
		if (count > most) [best, most] = [language, count];
	}
	return most >= words.length * LEAST_SHARE ? best : undefined;
}

/** A language tag as BCP 47 writes it (`en-GB`), or undefined where it is none. */
export function languageTag(stated: string | undefined): string | undefined {
	const [first = ''] = (stated ?? '')
		.trim()
		.replaceAll('_', '-')
		.split(/[\s,;]/);
	if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(first) || /^(?:und|mul|zxx)/i.test(first))
		return undefined;
	try {
		return Intl.getCanonicalLocales(first)[0];
	} catch {
		return undefined;
	}
}

/**
 * The language of a text: what the page states, unless the text is plainly in another (templates
 * are left in the language they came in).
 */
export function languageOf(
	stated: readonly (string | undefined)[],
	text: string
): string | undefined {
	const tag = stated.map(languageTag).find((found) => found !== undefined);
	const guess = guessLanguage(text);
	if (tag === undefined) return guess;
	const close = (a: string, b: string): boolean => {
		const family = (code: string): string => (/^(?:nb|nn|no|da)$/.test(code) ? 'no' : code);
		return family(a.split('-')[0] ?? '') === family(b);
	};
	return guess === undefined || close(tag, guess) || !(guess in FREQUENT) ? tag : guess;
}
