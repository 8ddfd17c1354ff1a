import type { TextSet } from '$lib/core/model';
import { argumentCardData, type ArgumentCardData } from './argument-card-data';
import { framingMapData, type FramingMapData } from './framing-map-data';
import { shares, type ArticleShares } from './shares';
import { storyStripData, type StoryStripData } from './story-strip-data';

/** Everything the charts show of a set, as numbers and codes. */
export interface FramingStats {
	readonly set: string;
	/** The content hash these numbers hold for. */
	readonly hash: string;
	/** Words and shares per theme, frame and voice, unrounded. */
	readonly shares: readonly ArticleShares[];
	readonly framingMap: FramingMapData;
	readonly storyStrip: StoryStripData;
	readonly argumentCard: ArgumentCardData;
}

/** The data of every chart, over the whole set: what `vantage stats` prints. Plain JSON. */
export const framingStats = (set: TextSet): FramingStats => ({
	set: set.id,
	hash: set.hash,
	shares: shares(set),
	framingMap: framingMapData(set),
	storyStrip: storyStripData(set),
	argumentCard: argumentCardData(set)
});
