import {
	isBody,
	type Article,
	type CoderId,
	type Coding,
	type Place,
	type ThemeId
} from '$lib/core/model';
import { krippendorffAlpha, percentAgreement, positiveF1, type Unit } from './measures';

/** How far coders agree on whether sentences speak to a theme. */
export interface ThemeAgreement {
	/** Body sentences that every coder of their article has read. */
	readonly considered: number;
	/** Percent, 0 to 100; like `alpha` and `f1` null where it is undefined. */
	readonly percent: number | null;
	readonly alpha: number | null;
	readonly f1: number | null;
}

/** How far they agree on the frame, where they agree on the theme. */
export interface FrameAgreement {
	/** Body sentences that every coder of their article gave this theme. */
	readonly coded: number;
	readonly percent: number | null;
	readonly alpha: number | null;
}

export interface Agreement {
	readonly coders: readonly CoderId[];
	readonly perTheme: Readonly<Record<ThemeId, ThemeAgreement>>;
	readonly frames: Readonly<Record<ThemeId, FrameAgreement>>;
}

/** What one coder says of one sentence. */
interface Reading {
	read: boolean;
	/** The frames given under each theme. */
	readonly frames: Map<ThemeId, Set<string>>;
}

/** Of an article only how many sentences its blocks have is looked at. */
type Extent = Pick<Article, 'id' | 'blocks'>;

/** A coding spread over the body sentences of its article, in order. */
function readings(coding: Coding, { blocks }: Extent): Reading[] {
	const sentences = blocks
		.filter(isBody)
		.flatMap(({ id, words }) => words.map((_, i) => ({ block: id, sentence: i + 1 })));
	const spread = sentences.map((): Reading => ({ read: false, frames: new Map() }));
	const at = (place: Place, mark: (reading: Reading) => void): void => {
		sentences.forEach(({ block, sentence }, i) => {
			const reading = spread[i];
			if (reading && block === place.block && sentence >= place.first && sentence <= place.last) {
				reading.read = true;
				mark(reading);
			}
		});
	};
	for (const place of coding.considered) at(place, () => undefined);
	for (const { at: place, theme, frame } of coding.passages) {
		at(place, ({ frames }) => {
			frames.set(theme, (frames.get(theme) ?? new Set()).add(frame));
		});
	}
	return spread;
}

/**
 * Compares codings by several coders of the same articles. Per theme: presence, over every body
 * sentence that all coders of its article have read (coded or considered). Per theme's frames: the
 * frame, nominal, where all of them gave the theme; a coder who gave a sentence two frames of a
 * theme agrees only with one who gave both.
 *
 * Articles that fewer than two of the codings are of do not count. Of two codings by one coder of one article the last counts.
 *
 * @param themes themes to report even where nobody coded them; those coded are always reported
 */
export function compareCodings(
	codings: readonly Coding[],
	articles: readonly Extent[],
	themes: readonly ThemeId[] = []
): Agreement {
	const coders = [...new Set(codings.map(({ coder }) => coder))];
	const known = new Set([
		...themes,
		...codings.flatMap(({ passages }) => passages.map(({ theme }) => theme))
	]);
	const units = articles.flatMap((article) => sharedUnits(article, codings, coders));

	const perTheme: Record<ThemeId, ThemeAgreement> = {};
	const frames: Record<ThemeId, FrameAgreement> = {};
	for (const theme of known) {
		const presence = units.map((unit) =>
			unit.map((reading) => (reading ? reading.frames.has(theme) : null))
		);
		perTheme[theme] = {
			considered: presence.length,
			percent: percentAgreement(presence),
			alpha: krippendorffAlpha(presence),
			f1: positiveF1(presence)
		};
		const agreed = units
			.filter((unit) => unit.every((reading) => !reading || reading.frames.has(theme)))
			.map((unit) => unit.map((reading) => (reading ? framesKey(reading, theme) : null)));
		frames[theme] = {
			coded: agreed.length,
			percent: percentAgreement(agreed),
			alpha: krippendorffAlpha(agreed)
		};
	}
	return { coders, perTheme, frames };
}

const framesKey = ({ frames }: Reading, theme: ThemeId): string =>
	[...(frames.get(theme) ?? [])].sort().join(' ');

/** The sentences of an article that all its coders have read; null for who did not code it. */
function sharedUnits(
	article: Extent,
	codings: readonly Coding[],
	coders: readonly CoderId[]
): Unit<Reading>[] {
	const own = coders.map((coder) => {
		const coding = codings.findLast((each) => each.coder === coder && each.article === article.id);
		return coding ? readings(coding, article) : null;
	});
	if (own.filter((each) => each !== null).length < 2) return [];
	const count = own.find((each) => each !== null)?.length ?? 0;
	return Array.from({ length: count }, (_, i) => own.map((each) => each?.[i] ?? null)).filter(
		(unit) => unit.every((reading) => reading === null || reading.read)
	);
}
