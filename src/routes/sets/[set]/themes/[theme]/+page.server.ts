import { error } from '@sveltejs/kit';
import { themeView } from '$lib/core/framing';
import { asId, type ThemeId } from '$lib/core/model';
import { hasSet, listSets, loadSet } from '$lib/server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	listSets().flatMap((set) => loadSet(set).themes.map(({ id }) => ({ set, theme: id })));

export const load: PageServerLoad = ({ params }) => {
	if (!hasSet(params.set)) error(404);
	const view = themeView(loadSet(params.set), asId<ThemeId>(params.theme));
	if (!view) error(404);
	return { view };
};
