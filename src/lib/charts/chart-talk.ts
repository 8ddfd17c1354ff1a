/** What one choice marks in every chart of a page: `article:coffey`, `theme:trump`, `event:veto`, `source:issa`. */
export type MarkToken = `${'article' | 'theme' | 'event' | 'source'}:${string}`;

/** The passages behind a mark, by article. */
export interface Behind {
	/** What they have in common. */
	readonly title: string;
	/** In the set's order. */
	readonly sides: readonly BehindSide[];
}

export interface BehindSide {
	readonly article: string;
	/** Addresses such as `p4.s2`; empty where the article has nothing, and `note` says so. */
	readonly at: readonly string[];
	readonly note?: string;
	/** Present on the side whose mark was chosen. */
	readonly chosen?: true;
}

/** How the charts of a page tell it, and one another, what was chosen. Pages hand it in. */
export interface ChartTalk {
	/** What is marked now; reactive. */
	readonly marked: () => string | null;
	/** Marks something, or nothing where it is marked already. */
	readonly choose: (token: MarkToken) => void;
	/** Shows the passages behind a mark side by side. */
	readonly open: (behind: Behind) => void;
}

/** Whether a click is for this page: not one that opens a tab or a window. */
export const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
	button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** What a click on a mark does: its passages side by side where the page can show them, else its link. */
export const opens =
	(talk: ChartTalk | undefined, behind: () => Behind) =>
	(event: MouseEvent): void => {
		if (!talk || !isPlainClick(event)) return;
		event.preventDefault();
		talk.open(behind());
	};

/** A mark's tokens as the attribute `data-of`. */
export const tokens = (
	of: Partial<Record<'article' | 'event' | 'source', string | undefined>>,
	themes: readonly string[] = []
): string =>
	[
		...Object.entries(of).flatMap(([kind, id]) => (id === undefined ? [] : [`${kind}:${id}`])),
		...themes.map((id) => `theme:${id}`)
	].join(' ');
