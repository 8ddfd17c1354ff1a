import { error } from '@sveltejs/kit';
import { argumentCardData, themeView } from '$lib/core/framing';
import { asId, type ThemeId } from '$lib/core/model';
import { hasSet, listSets, loadSet } from '$lib/server';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Authors an argument card can set beside each other. */
const CARD = 5;

export const entries: EntryGenerator = () =>
	listSets().flatMap((set) => loadSet(set).themes.map(({ id }) => ({ set, theme: id })));

export const load: PageServerLoad = ({ params }) => {
	if (!hasSet(params.set)) error(404);
	const set = loadSet(params.set);
	const view = themeView(set, asId<ThemeId>(params.theme));
	if (!view) error(404);
	const silent = new Set(view.silent.map(({ article }) => article));
	const speaking = view.columns.filter((id) => !silent.has(id));
	return {
		view,
		argument:
			speaking.length > 1
				? argumentCardData(set, { themes: [view.theme.id], articles: speaking.slice(0, CARD) })
				: null,
		speaking: speaking.length
	};
};
