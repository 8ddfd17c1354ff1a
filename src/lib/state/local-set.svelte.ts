import type { VersionsView, WordsView } from '$lib/core/align';
import type { ArticleView, SetView, TeachView, ThemeView } from '$lib/core/framing';
import { asId, type ArticleId, type TextSet, type ThemeId } from '$lib/core/model';
import { readSetFile } from '$lib/exchange';
import type * as LocalViews from './local-views';
import type { ViewSource } from './view-source';

/** Why a file was not opened. */
export type LocalFailure = 'too-large' | 'not-a-set';

/**
 * A set opened from a file on this device: the second loader. The same pages show it, from views
 * computed here instead of when the site was built.
 */
export class LocalSet {
	#opened = $state.raw<{
		readonly set: TextSet;
		readonly make: typeof LocalViews;
	} | null>(null);
	failure = $state<LocalFailure | null>(null);
	/** How many problems of form the file has. */
	problems = $state(0);

	/** Opens a set file. The reader of sets and the makers of views are fetched only now. */
	async open(text: string): Promise<void> {
		this.failure = null;
		this.problems = 0;
		const read = readSetFile(text);
		if (!read.ok) {
			this.failure = read.reason;
			return;
		}
		const make = await import('./local-views');
		const { set, problems } = make.parseSet(read.id, read.files);
		this.#opened = set && { set, make };
		this.problems = problems.length;
		if (!set) this.failure = 'not-a-set';
	}

	close(): void {
		this.#opened = null;
		this.failure = null;
		this.problems = 0;
	}

	/** The opening of the set; null while none is open. */
	get view(): SetView | null {
		return this.#opened && this.#opened.make.setView(this.#opened.set);
	}

	theme(id: string): ThemeView | null {
		return (
			this.#opened &&
			this.#opened.make.themeView(this.#opened.set, asId<ThemeId>(id), { whole: true })
		);
	}

	article(id: string): ArticleView | null {
		return this.#opened && this.#opened.make.articleView(this.#opened.set, asId<ArticleId>(id));
	}

	/** Where its articles tell the same thing. */
	get words(): WordsView | null {
		return this.#opened && this.#opened.make.wordsView(this.#opened.set);
	}

	versions(id: string): VersionsView | null {
		return this.#opened && this.#opened.make.versionsView(this.#opened.set, asId<ArticleId>(id));
	}

	/** Its notes for teachers; null where it has none. */
	get teach(): TeachView | null {
		return this.#opened && this.#opened.make.teachView(this.#opened.set);
	}

	/** The views as pages ask for them. */
	readonly views: ViewSource = {
		theme: (id) => found(this.theme(id)),
		article: (id) => found(this.article(id))
	};
}

const found = <View>(view: View | null): Promise<View> =>
	view ? Promise.resolve(view) : Promise.reject(new Error('no such view'));
