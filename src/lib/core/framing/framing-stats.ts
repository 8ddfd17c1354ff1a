import type { ArticleId, TextSet } from '$lib/core/model';
import { argumentCardData, type ArgumentCardData } from './argument-card-data';
import { bodyWords } from './body';
import { figuresData, type FiguresData } from './figures-data';
import { framingMapData, type FramingMapData } from './framing-map-data';
import { shares, type ArticleShares } from './shares';
import { storyStripData, type StoryStripData } from './story-strip-data';
import { timeData, type TimeData } from './time-data';
import { voicesData, type VoicesData } from './voices-data';

/** Another version of an article; charts show none, since the first is the one that is coded. */
export interface VersionStats {
	readonly article: ArticleId;
	readonly version: number;
	readonly title: string;
	/** EDTF. */
	readonly captured?: string;
	/** Words of the body; absent of a summary, whose original is not measured. */
	readonly words?: number;
}

/** Everything the charts show of a set, as numbers and codes. */
export interface FramingStats {
	readonly set: string;
	/** The content hash these numbers hold for. */
	readonly hash: string;
	/** What the set says of itself, such as that everything in it is invented. */
	readonly notice?: string;
	/** Words and shares per theme, frame and voice, unrounded. */
	readonly shares: readonly ArticleShares[];
	readonly framingMap: FramingMapData;
	readonly storyStrip: StoryStripData;
	readonly argumentCard: ArgumentCardData;
	readonly figures: FiguresData;
	readonly voices: VoicesData;
	readonly time: TimeData;
	readonly versions: readonly VersionStats[];
}

/** The data of every chart, over the whole set: what `vantage stats` prints. Plain JSON. */
export const framingStats = (set: TextSet): FramingStats => ({
	set: set.id,
	hash: set.hash,
	...(set.notice !== undefined && { notice: set.notice }),
	shares: shares(set),
	framingMap: framingMapData(set),
	storyStrip: storyStripData(set),
	argumentCard: argumentCardData(set),
	figures: figuresData(set),
	voices: voicesData(set),
	time: timeData(set),
	versions: set.articles.flatMap((article) =>
		article.versions.map((one) => ({
			article: article.id,
			version: one.version,
			title: one.title,
			...(one.captured && { captured: one.captured.edtf }),
			...(one.edition === 'full' && { words: bodyWords(one) })
		}))
	)
});
