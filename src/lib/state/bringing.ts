import {
	ownCounts,
	type ArticleId,
	type OwnCounts,
	type SetId,
	type Source
} from '$lib/core/model';
import {
	MOST_BYTES,
	type ImportRefusal,
	type ImportSource,
	type ImportWarning
} from '$lib/importing';
import type { BringRequest, LaidText } from '$lib/workers';
import { copyKey, PROFILE, type Copy } from './copy';
import { WORK_LIMIT, type CopyAnswer } from './copy-reader';
import type { SourceFetch } from './source-fetch';
import { sourceName } from './source-name';

/** What a reader brings: a paste with or without its formats, or a file. */
export type BringInput =
	| { readonly text: string }
	| { readonly html: string; readonly url?: string }
	| { readonly file: File };

/** Where a reader is when bringing something. */
export interface BringPlace extends SourceFetch {
	readonly set: SetId;
	/** Of two versions a copy fits equally well, it is this one. */
	readonly article?: ArticleId;
}

/** Why something brought is no copy of an article here. */
export type BringRefusal =
	| ImportRefusal
	| {
			readonly reason:
				| 'not-recognised'
				| 'took-too-long'
				/** Nothing to recognise it by could be fetched. */
				| 'no-sources'
				/** The code that reads it could not be fetched. */
				| 'not-loaded'
				/** The browser does not hand the file over: it was moved, or changed meanwhile. */
				| 'unreadable-file'
				/** Reading it came to an error of ours. */
				| 'failed';
	  };

/** A copy that is not kept yet, or why there is none, with the text that was read all the same. */
export type Brought =
	| {
			readonly ok: true;
			readonly copy: Copy;
			readonly counts: OwnCounts;
			/** See `Placement.confidence`. */
			readonly confidence: number;
			readonly warnings: readonly ImportWarning[];
	  }
	| ({ readonly ok: false; readonly text: string | null } & BringRefusal);

type Ask = (request: BringRequest, limit?: number) => Promise<CopyAnswer>;

/** Makes copies of what readers bring. */
export interface Bringing {
	/** Reads what was brought and finds the article: in the reader's own set first, then in the others. */
	readonly bring: (input: BringInput, at: BringPlace) => Promise<Brought>;
	/** Lays a text that was read before on the article a reader says it is. */
	readonly assign: (
		text: string,
		name: string,
		source: Source,
		language: string
	) => Promise<Brought>;
	/** Lays a copy on another fingerprint of its article; null where its text is not found there. */
	readonly layAnew: (copy: Copy, source: Source, language: string) => Promise<Copy | null>;
}

/** What the importer takes; null where the browser does not hand the file over. */
async function sourceOf(input: BringInput): Promise<ImportSource | null> {
	if (!('file' in input)) return input;
	const { file } = input;
	try {
		// One byte more than can be read is enough to be refused for its size.
		const bytes = new Uint8Array(await file.slice(0, MOST_BYTES + 1).arrayBuffer());
		return { bytes, name: file.name, type: file.type };
	} catch {
		return null;
	}
}

const or = async <Value>(asked: Promise<Value>, without: Value): Promise<Value> => {
	try {
		return await asked;
	} catch {
		return without;
	}
};

const no = (refusal: BringRefusal, text: string | null = null): Brought => ({
	ok: false,
	text,
	...refusal
});

/**
 * @param ask has a request done
 * @param now the time, ISO 8601 in UTC
 */
export function bringing(ask: Ask, now: () => string): Bringing {
	const made = (
		laid: LaidText,
		sources: readonly Source[],
		text: string,
		name: string
	): Copy | null => {
		const source = sources.find((one) => one.set === laid.set && one.article === laid.article);
		const { set, article, blocks } = laid;
		return (
			(source && {
				profile: PROFILE,
				key: copyKey(set, article),
				...{ set, article, text, blocks, name },
				source: sourceName(source),
				added: now()
			}) ??
			null
		);
	};

	/** One request's outcome; null where the text was read and is none of the articles. */
	const outcome = (
		{ read, laid, end }: CopyAnswer,
		sources: readonly Source[],
		name: string
	): Brought | null => {
		if (read && !read.ok) return no(read);
		const text = read?.text ?? null;
		if (end !== 'done') return no({ reason: end }, text);
		const copy = text !== null && laid && made(laid, sources, text, name);
		if (!copy) return null;
		return {
			ok: true,
			copy,
			counts: ownCounts(copy.blocks),
			confidence: laid.confidence,
			warnings: read?.warnings ?? []
		};
	};

	return {
		async bring(input, { set, article, language, sourcesOf, others }) {
			const name = 'file' in input ? input.file.name : '';
			const source = await sourceOf(input);
			if (!source) return no({ reason: 'unreadable-file' });
			const here = await or(sourcesOf(set), []);
			const sources = [...here].sort(
				(a, b) => Number(b.article === article) - Number(a.article === article)
			);
			const first = await ask({ input: source, sources, language });
			const found = outcome(first, sources, name);
			if (found || !first.read?.ok) return found ?? no({ reason: 'failed' });
			const { text, warnings } = first.read;
			let tried = here.length > 0;
			let left = WORK_LIMIT - first.spent;
			for (const other of await or(others(), [])) {
				const theirs = await or(sourcesOf(other), []);
				if (theirs.length === 0) continue;
				tried = true;
				const answer = await ask({ input: { read: text }, sources: theirs, language }, left);
				const elsewhere = outcome(answer, theirs, name);
				if (elsewhere?.ok) return { ...elsewhere, warnings };
				left -= answer.spent;
				// What was read is none of this set's articles, and there is no more time for others.
				if (elsewhere || left <= 0) break;
			}
			return no({ reason: tried ? 'not-recognised' : 'no-sources' }, text);
		},

		async assign(text, name, source, language) {
			const answer = await ask({ input: { read: text }, sources: [source], language, named: true });
			const laid = outcome(answer, [source], name) ?? no({ reason: 'not-recognised' });
			return laid.ok ? laid : { ...laid, text };
		},

		async layAnew(copy, source, language) {
			const input = { read: copy.text };
			// That it is this article was settled when it was brought.
			const answer = await ask({ input, sources: [source], language, named: true });
			const laid = answer.laid && made(answer.laid, [source], copy.text, copy.name);
			return laid && { ...laid, added: copy.added };
		}
	};
}
