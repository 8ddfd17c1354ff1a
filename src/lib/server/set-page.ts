import {
	framingMapData,
	setView,
	storyStripData,
	type FramingMapData,
	type SetView,
	type StoryStripData
} from '$lib/core/framing';
import type { TextSet } from '$lib/core/model';

/** What a set's opening shows: its own page, and the first page where there are few sets. */
export interface SetPageData {
	readonly view: SetView;
	readonly map: FramingMapData;
	readonly strip: StoryStripData;
}

/** The data of a set's opening. */
export const setPage = (set: TextSet): SetPageData => ({
	view: setView(set),
	map: framingMapData(set),
	strip: storyStripData(set)
});
