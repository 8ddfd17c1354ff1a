import type { ArticleId, FrameId, ThemeId } from '$lib/core/model';
import type { ArticleView } from './article-view';
import { leadPassage } from './lead-passage';
import type { PassageView, PassageWithText } from './passage-view';
import type { ArticleRef } from './refs';
import type { SilenceView, ThemeView } from './theme-view';

/** What one other author has on the theme of a passage. */
export interface Counterpart {
	readonly article: ArticleRef;
	/** Passages through the same frame. */
	readonly same: readonly PassageWithText[];
	/** Where there is none through the same frame: one through each other frame, with its name. */
	readonly otherwise: readonly { readonly frame: string; readonly passage: PassageWithText }[];
	/** Present where the author has neither. */
	readonly silence?: SilenceView;
}

/** How every other author tells what a passage tells, those who tell it the same way first. */
export function counterparts(
	view: ThemeView,
	frame: FrameId,
	except: ArticleId
): readonly Counterpart[] {
	const others = view.articles
		.filter(({ id }) => id !== except)
		.map((article): Counterpart => {
			const rows = view.frames.map((row) => ({
				row,
				passages: row.cells.find((cell) => cell.article === article.id)?.passages ?? []
			}));
			const same = rows.find(({ row }) => row.id === frame)?.passages ?? [];
			const otherwise = rows.flatMap(({ row, passages }) => {
				const passage = row.id === frame ? undefined : leadPassage(passages);
				return passage ? [{ frame: row.name, passage }] : [];
			});
			const silence = view.silent.find((one) => one.article === article.id);
			return {
				article,
				same,
				otherwise: same.length > 0 ? [] : otherwise,
				...(silence && { silence })
			};
		});
	const rank = ({ same, otherwise }: Counterpart) =>
		same.length > 0 ? 0 : otherwise.length > 0 ? 1 : 2;
	return others.sort((a, b) => rank(a) - rank(b));
}

/** The passage of another article that stands for a chosen one: same theme, same frame first. */
export function counterpartIn(
	view: ArticleView,
	theme: ThemeId,
	frame: FrameId
): PassageView | undefined {
	const onTheme = view.passages.filter((passage) => passage.theme === theme);
	return leadPassage(onTheme.filter((passage) => passage.frame === frame)) ?? onTheme[0];
}
