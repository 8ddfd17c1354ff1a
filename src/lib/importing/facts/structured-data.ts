/** What a page's structured data (schema.org as JSON-LD) says of its article. */
export interface StructuredArticle {
	readonly headline?: string;
	readonly authors: readonly string[];
	readonly published?: string;
	readonly publisher?: string;
	readonly language?: string;
	readonly body?: string;
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE =
	/(?:Article|BlogPosting|Posting|Report|Review|Opinion|Essay|CreativeWork|WebPage|NewsStory|Recipe|HowTo|Question)$/;
/** Kinds that name the text itself, before kinds that name the page around it. */
const BEST = /(?:Article|Posting|Report|Recipe|HowTo|Question)$/;
/** Things in one page, at most: some pages list every comment. */
const MOST_THINGS = 2_000;

const isThing = (value: unknown): value is Thing =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
	value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
const typesOf = (thing: Thing): string[] =>
	listOf(thing['@type']).filter((type) => typeof type === 'string');
const idOf = (thing: Thing): string | undefined =>
	typeof thing['@id'] === 'string' ? thing['@id'] : undefined;
const is = (thing: Thing, kind: RegExp): boolean => typesOf(thing).some((type) => kind.test(type));

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	quot: '"',
	apos: "'",
	lt: '<',
	gt: '>',
	nbsp: ' '
};

/** Some sites escape for HTML what stands in JSON. */
export const unescaped = (text: string): string =>
	text
		.replace(/&#(x?)([0-9a-f]{1,6});/gi, (whole, hex: string, digits: string) => {
			const code = Number.parseInt(digits, hex === '' ? 10 : 16);
			return code > 0x1f && code < 0x110000 ? String.fromCodePoint(code) : whole;
		})
		.replace(/&(amp|quot|apos|lt|gt|nbsp);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** Sites that write tags into a headline mean its looks. */
const TAG = /<\/?[a-z!?][^<>]*>/gi;

/** Reads JSON as sites write it: line breaks in strings, a comma too many, a comment around it. */
function readJson(text: string): unknown {
	const bare = text
		.replace(/^\s*(?:\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?|(?:\/\*\s*)?\]\]>(?:\s*\*\/)?\s*;?\s*$/g, '')
		.replace(/^\s*<!--|-->\s*$/g, '');
	const attempts = [
		() => bare,
		() =>
			bare
				.replace(/\p{Cc}+/gu, ' ')
				.replace(/,\s*([}\]])/g, '$1')
				.replace(/;\s*$/, ''),
		() => unescaped(bare)
	];
	for (const attempt of attempts) {
		try {
			return JSON.parse(attempt()) as unknown;
		} catch {
			// The next attempt.
		}
	}
	return undefined;
}

/** Every object in the data, outer before inner. */
function thingsIn(values: readonly unknown[]): Thing[] {
	const things: Thing[] = [];
	let queue: readonly unknown[] = values;
	while (queue.length > 0 && things.length < MOST_THINGS) {
		const next: unknown[] = [];
		for (const value of queue) {
			if (Array.isArray(value)) next.push(...(value as readonly unknown[]).slice(0, MOST_THINGS));
			else if (isThing(value)) {
				things.push(value);
				for (const [key, inner] of Object.entries(value)) {
					// Articles linked to, and comments, are not this one.
					if (
						typeof inner === 'object' &&
						!/^(?:comment|suggestedAnswer|acceptedAnswer|itemListElement|hasPart|mentions|citation|relatedLink|isBasedOn)$/.test(
							key
						)
					) {
						next.push(inner);
					}
				}
			}
		}
		queue = next;
	}
	return things;
}

const textIn = (value: unknown): string | undefined => {
	const [first] = listOf(value);
	if (typeof first === 'number') return String(first);
	if (typeof first === 'string') return unescaped(first).trim() || undefined;
	if (isThing(first)) return textIn(first['@value'] ?? first['name']);
	return undefined;
};

/** Names of persons or, where none is one, of organisations. */
function namesIn(value: unknown, byId: ReadonlyMap<string, Thing>): string[] {
	return listOf(value).flatMap((entry): string[] => {
		if (typeof entry === 'string') return [unescaped(entry)];
		if (!isThing(entry)) return [];
		const known = entry['name'] === undefined ? byId.get(idOf(entry) ?? '') : undefined;
		const whole = known ?? entry;
		const parts = ['givenName', 'familyName'].map((key) => whole[key]);
		const joined = parts.filter((part) => typeof part === 'string').join(' ');
		return listOf(whole['name'] ?? (joined || undefined)).flatMap((name) =>
			typeof name === 'string' ? [unescaped(name)] : []
		);
	});
}

const bare = (text: string): string =>
	text
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/**
 * What the structured data of a page says of its article; null where it speaks of none.
 *
 * @param titles what the page calls itself elsewhere: it may have data on other articles as well
 */
export function readStructuredData(
	data: readonly string[],
	titles: readonly string[] = []
): StructuredArticle | null {
	const values = data.map(readJson).filter((value) => value !== undefined);
	const things = thingsIn(values);
	const byId = new Map(
		things.flatMap((thing) =>
			typeof thing['@id'] === 'string' && thing['name'] !== undefined ? [[thing['@id'], thing]] : []
		)
	);
	const articles = things.filter(
		(thing) => is(thing, ARTICLE) && !Array.isArray(thing['headline'])
	);
	const isMeant = (thing: Thing): boolean => {
		const said = bare(textIn(thing['headline'] ?? thing['name']) ?? '');
		return said !== '' && titles.some((title) => bare(title).includes(said));
	};
	// Pages with a list of stories have data on each: the one they are titled for comes first.
	const ranked = articles.toSorted(
		(a, b) => Number(is(b, BEST)) - Number(is(a, BEST)) || Number(isMeant(b)) - Number(isMeant(a))
	);
	if (ranked.length === 0) return null;
	const first = <T>(pick: (thing: Thing) => T | undefined): T | undefined => {
		for (const thing of ranked) {
			const found = pick(thing);
			if (found !== undefined) return found;
		}
		return undefined;
	};
	const headline = first((thing) =>
		textIn(thing['headline'] ?? (is(thing, BEST) ? thing['name'] : undefined))?.replaceAll(TAG, '')
	);
	const published = first((thing) => textIn(thing['datePublished'] ?? thing['dateCreated']));
	const publisher = first((thing) => textIn(namesIn(thing['publisher'], byId)[0]));
	const language = first((thing) => textIn(thing['inLanguage']));
	const body = first((thing) => textIn(thing['articleBody'] ?? thing['reviewBody']));
	const authors =
		first((thing) => {
			const names = namesIn(thing['author'] ?? thing['creator'], byId);
			return names.length > 0 ? names : undefined;
		}) ?? [];
	return {
		authors,
		...(headline !== undefined && { headline }),
		...(published !== undefined && { published }),
		...(publisher !== undefined && { publisher }),
		...(language !== undefined && { language }),
		...(body !== undefined && { body })
	};
}
