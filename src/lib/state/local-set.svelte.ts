import type { VersionsView } from '$lib/core/align';
import type {
	ArticleView,
	EvidenceView,
	FindView,
	SetView,
	TeachView,
	ThemeView
} from '$lib/core/framing';
import {
	asId,
	type ArticleId,
	type SetId,
	type Source,
	type TextSet,
	type ThemeId
} from '$lib/core/model';
import type { Bringing } from './bringing';
import type { Copies } from './copies.svelte';
import { keepFileTexts, layFileTexts, type FileText, type LaidOn } from './file-texts';
import type * as LocalViews from './local-views';
import type { WordsPageView } from './local-views';
import { fetchOpened, readOpened, type LocalFailure, type Opened } from './opened-file';
import type { SourceFetch } from './source-fetch';
import type { ViewSource } from './view-source';

/** The sets of this site. */
export interface SiteSets extends Pick<SourceFetch, 'sourcesOf'> {
	/** BCP 47; undefined where the site has no such set. */
	readonly languageOf: (set: string) => string | undefined;
}

/** What became of the texts in a file. */
export interface FileTexts {
	readonly set: SetId;
	/** Whether they are kept as copies; otherwise they last as long as the set is open. */
	readonly kept: boolean;
	readonly texts: readonly FileText[];
	/** Laid, and not kept, since the reader has another copy of these articles. */
	readonly had: readonly ArticleId[];
	/** How many texts of the file could not be read at all. */
	readonly unread: number;
}

interface Parts {
	readonly site: SiteSets;
	readonly copies: Pick<Copies, 'load' | 'of' | 'keep'>;
	readonly assign: Bringing['assign'];
}

/**
 * A set opened from a file on this device: the second loader. The same pages show it, from views
 * computed here instead of when the site was built. Of a set that this site has itself, the texts in
 * the file become the reader's copies, and there is nothing more to open.
 */
export class LocalSet {
	readonly #parts: Parts;
	#opened = $state.raw<{
		readonly set: TextSet;
		readonly make: typeof LocalViews;
	} | null>(null);
	failure = $state<LocalFailure | null>(null);
	/** How many problems of form the file has. */
	problems = $state(0);
	/** How many of the file's texts are laid, while that is being done. */
	progress = $state.raw<{ readonly done: number; readonly all: number } | null>(null);
	/** What became of the file's texts; null where it holds none. */
	texts = $state.raw<FileTexts | null>(null);
	/** Counts openings: what an earlier one still does is of no more interest. */
	#turn = 0;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** Opens a set file. The reader of sets and the makers of views are fetched only at need. */
	async open(file: File): Promise<void> {
		const turn = this.#begin();
		const read = await readOpened(file);
		if (turn !== this.#turn) return;
		if (typeof read === 'string') {
			this.failure = read;
			return;
		}
		try {
			if (await this.#keep(read, file.name, turn)) return;
			if (turn === this.#turn) await this.#show(read, file.name, turn);
		} catch {
			if (turn === this.#turn) this.failure = 'not-loaded';
		}
	}

	/** Opens a set file that lies on this site. */
	async fetch(address: string, here: URL): Promise<void> {
		const turn = this.#begin();
		const file = await fetchOpened(address, here);
		if (turn !== this.#turn) return;
		if (typeof file === 'string') this.failure = file;
		else await this.open(file);
	}

	/** Keeps the file's texts also of articles of which the reader has another copy. */
	async keepAll(): Promise<void> {
		const { texts } = this;
		if (!texts) return;
		for (const text of texts.texts) {
			if (text.ok && texts.had.includes(text.article)) await this.#parts.copies.keep(text.copy);
		}
		this.texts = { ...texts, had: [] };
	}

	close(): void {
		this.#begin();
	}

	#begin(): number {
		this.#opened = null;
		this.failure = null;
		this.problems = 0;
		this.progress = null;
		this.texts = null;
		return ++this.#turn;
	}

	async #lay(texts: Opened['texts'], on: LaidOn, turn: number): Promise<readonly FileText[]> {
		const told = (done: number) => {
			if (turn === this.#turn) this.progress = { done, all: texts.size };
		};
		told(0);
		const laid = await layFileTexts(texts, on, this.#parts.assign, told);
		if (turn === this.#turn) this.progress = null;
		return laid;
	}

	/** Keeps the texts; false where the site has no such set, or none of them is of it. */
	async #keep({ id, texts, unread }: Opened, name: string, turn: number): Promise<boolean> {
		const { site, copies } = this.#parts;
		const set = asId<SetId>(id);
		const language = site.languageOf(set);
		if (language === undefined || texts.size === 0) return false;
		let sources: readonly Source[];
		try {
			sources = await site.sourcesOf(set);
		} catch {
			// The file brings its own: its set can be read all the same.
			return false;
		}
		const laid = await this.#lay(texts, { sources, language, name }, turn);
		if (turn !== this.#turn || !laid.some(({ ok }) => ok)) return false;
		const had = await keepFileTexts(laid, copies);
		this.texts = { set, kept: true, texts: laid, had, unread };
		return true;
	}

	/** Opens the set as one of this device, with the texts that are of its articles. */
	async #show({ id, files, texts, unread }: Opened, name: string, turn: number): Promise<void> {
		const make = await import('./local-views');
		const parsed = make.parseSet(id, files);
		const { set, problems } = parsed;
		let laid: readonly FileText[] = [];
		if (set && texts.size > 0) {
			const { language } = set;
			laid = await this.#lay(texts, { sources: parsed.sources, language, name }, turn);
		}
		if (turn !== this.#turn) return;
		this.problems = problems.length;
		if (!set) {
			this.failure = 'not-a-set';
			return;
		}
		this.#opened = { set: make.withFileTexts(set, laid), make };
		if (laid.length > 0 || unread > 0) {
			this.texts = { set: set.id, kept: false, texts: laid, had: [], unread };
		}
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

	/** What its actors are called, and where its articles tell the same thing. */
	get words(): WordsPageView | null {
		return this.#opened && this.#opened.make.wordsPageView(this.#opened.set);
	}

	/** Its figures, voices and time. */
	get evidence(): EvidenceView | null {
		return this.#opened && this.#opened.make.evidenceView(this.#opened.set);
	}

	versions(id: string): VersionsView | null {
		return this.#opened && this.#opened.make.versionsView(this.#opened.set, asId<ArticleId>(id));
	}

	/** Its notes for teachers; null where it has none. */
	get teach(): TeachView | null {
		return this.#opened && this.#opened.make.teachView(this.#opened.set);
	}

	/** What finding needs beside its articles. */
	get find(): FindView | null {
		return this.#opened && this.#opened.make.findView(this.#opened.set);
	}

	/** The views as pages ask for them. */
	readonly views: ViewSource = {
		theme: (id) => found(this.theme(id)),
		article: (id) => found(this.article(id)),
		find: () => found(this.find)
	};
}

const found = <View>(view: View | null): Promise<View> =>
	view ? Promise.resolve(view) : Promise.reject(new Error('no such view'));
