import type { BlindFacts } from '$lib/core/framing';
import {
	asId,
	GENRES,
	type ArticleId,
	type EventId,
	type Genre,
	type UncertainDate,
	type Vantage
} from '$lib/core/model';
import type { Guess } from './guess';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The fields named, if all of them are texts. */
function texts<Name extends string>(
	value: unknown,
	...names: readonly Name[]
): Record<Name, string> | null {
	if (!isFields(value)) return null;
	const found = names.map((name) => [name, value[name]] as const);
	return found.every(([, field]) => typeof field === 'string')
		? (Object.fromEntries(found) as Record<Name, string>)
		: null;
}

const genreOf = (value: unknown): Genre | undefined => GENRES.find((genre) => genre === value);

const PRECISIONS = ['day', 'month', 'year'] as const;

function decodeDate(value: unknown): UncertainDate | null {
	const days = texts(value, 'edtf', 'earliest', 'latest');
	const precision = PRECISIONS.find((known) => isFields(value) && known === value['precision']);
	if (!days || !precision || !isFields(value)) return null;
	const { approximate, inferredFrom } = value;
	return {
		...days,
		precision,
		approximate: approximate === true,
		...(typeof inferredFrom === 'string' && { inferredFrom })
	};
}

/** Facts read back; null where they are not whole, so that they are asked for again. */
function decodeFacts(value: unknown): BlindFacts | null {
	if (!isFields(value)) return null;
	const { article, byline, outlet, genre, published, after } = value;
	const vantage: Vantage | null = texts(value['vantage'], 'question', 'author', 'asks', 'written');
	const date = decodeDate(published);
	if (!vantage || typeof article !== 'string') return null;
	const known = genreOf(genre);
	return {
		article: asId<ArticleId>(article),
		...(typeof byline === 'string' && { byline }),
		...(typeof outlet === 'string' && { outlet }),
		...(known && { genre: known }),
		...(date && { published: date }),
		...(typeof after === 'string' && { after: asId<EventId>(after) }),
		vantage
	};
}

/** Reads a guess back from storage; null for anything else. */
export function decodeGuess(value: unknown): Guess | null {
	const own = texts(value, 'profile', 'key', 'set', 'hash', 'where', 'when', 'vantage', 'updated');
	if (!own || !isFields(value) || typeof value['number'] !== 'number') return null;
	return {
		...own,
		number: value['number'],
		genre: genreOf(value['genre']) ?? '',
		facts: decodeFacts(value['facts'])
	};
}
