import { versionsView, wordsView, type VersionsView, type WordsView } from '$lib/core/align';
import {
	articleView,
	setView,
	teachView,
	themeView,
	type ArticleView,
	type SetView,
	type TeachView,
	type ThemeView
} from '$lib/core/framing';
import { asId, type ArticleId, type TextSet, type ThemeId } from '$lib/core/model';
import { readSetFile } from '$lib/exchange';
import type { ViewSource } from './view-source';

/** Why a file was not opened. */
export type LocalFailure = 'too-large' | 'not-a-set';

/**
 * A set opened from a file on this device: the second loader. The same pages show it, from views
 * computed here instead of when the site was built.
 */
export class LocalSet {
	#set = $state.raw<TextSet | null>(null);
	failure = $state<LocalFailure | null>(null);
	/** How many problems of form the file has. */
	problems = $state(0);

	/** Opens a set file. The reader of sets is fetched only now. */
	async open(text: string): Promise<void> {
		this.failure = null;
		this.problems = 0;
		const read = readSetFile(text);
		if (!read.ok) {
			this.failure = read.reason;
			return;
		}
		const { parseSet } = await import('$lib/corpus');
		const { set, problems } = parseSet(read.id, read.files);
		this.#set = set;
		this.problems = problems.length;
		if (!set) this.failure = 'not-a-set';
	}

	close(): void {
		this.#set = null;
		this.failure = null;
		this.problems = 0;
	}

	/** The opening of the set; null while none is open. */
	get view(): SetView | null {
		return this.#set && setView(this.#set);
	}

	theme(id: string): ThemeView | null {
		return this.#set && themeView(this.#set, asId<ThemeId>(id), { whole: true });
	}

	article(id: string): ArticleView | null {
		return this.#set && articleView(this.#set, asId<ArticleId>(id));
	}

	/** Where its articles tell the same thing. */
	get words(): WordsView | null {
		return this.#set && wordsView(this.#set);
	}

	versions(id: string): VersionsView | null {
		return this.#set && versionsView(this.#set, asId<ArticleId>(id));
	}

	/** Its notes for teachers; null where it has none. */
	get teach(): TeachView | null {
		return this.#set && teachView(this.#set);
	}

	/** The views as pages ask for them. */
	readonly views: ViewSource = {
		theme: (id) => found(this.theme(id)),
		article: (id) => found(this.article(id))
	};
}

const found = <View>(view: View | null): Promise<View> =>
	view ? Promise.resolve(view) : Promise.reject(new Error('no such view'));
