import { asId, formatPlace, type BlockId } from '$lib/core/model';
import { hashWords, sentences, words } from '$lib/core/text';
import { marksOf, readDigest } from '../digest';
import type { BodyFacts, Context, Rule, TextFacts } from './context';

/** Shorter sentences may stand in any text, and are within what a key phrase may quote. */
const SHORTEST_KNOWN = 4;

const countWords = (text: string): number => words(text).length;

/** The marks of one block: each sentence has one, they stay inside, and together leave none out. */
function marks(context: Context, digest: TextFacts, block: BodyFacts): void {
	if (!block.shown) return;
	const { line, kind, text } = block.shown;
	const { runs, unmarked } = readDigest(text);
	const { file, language } = digest;
	// A heading without a mark stands for the heading.
	if (kind === 'heading' && runs.length === 0) return;
	for (const { text: shown } of runs) {
		if (shown === '') context.line(file, line, { code: 'mark-without-sentence' });
		const cut = sentences(shown, language).slice(0, -1);
		for (const { start, end } of cut) {
			context.line(file, line, { code: 'sentence-without-mark', text: shown.slice(start, end) });
		}
	}
	if (unmarked !== '') context.line(file, line, { code: 'sentence-without-mark', text: unmarked });
	const count = block.words.length;
	const covered = new Set<number>();
	for (const { first, last } of runs) {
		const mark = first === last ? `{s${first}}` : `{s${first}-s${last}}`;
		if (last < first) context.line(file, line, { code: 'mark-backwards', mark });
		else if (last > count) {
			context.line(file, line, { code: 'mark-outside-block', mark, sentences: count });
		}
		for (let s = first; s <= Math.min(last, count); s++) covered.add(s);
	}
	if (unmarked !== '') return;
	for (let first = 1; first <= count; first++) {
		if (covered.has(first)) continue;
		let last = first;
		while (last < count && !covered.has(last + 1)) last++;
		const at = formatPlace({ block: asId<BlockId>(block.id), first, last });
		context.line(file, line, { code: 'sentences-uncovered', at });
		first = last;
	}
}

function againstOriginal(context: Context, digest: TextFacts, block: BodyFacts): void {
	const { shown } = block;
	if (!shown) return;
	const { file } = digest;
	const { runs, unmarked } = readDigest(shown.text);
	const own = [...runs.map((run) => run.text), unmarked].reduce((sum, t) => sum + countWords(t), 0);
	const limit = block.words.reduce((sum, count) => sum + count, 0);
	if (own > limit) {
		context.line(file, shown.line, { code: 'digest-longer', block: block.id, words: own, limit });
	}
	const expected = block.kind === 'heading' ? 'heading' : 'paragraph';
	if ((shown.kind === 'heading') !== (expected === 'heading')) {
		context.line(file, shown.line, { code: 'heading-mismatch', block: block.id, expected });
	}
}

/** A digest follows its original block by block, is never longer, and every sentence says for what it stands. */
export const digestFollows: Rule = (context) => {
	for (const digest of context.texts) {
		const { file, edition, written, source, body } = digest;
		if (edition !== 'digest') continue;
		if (source && written.length !== body.length) {
			const line = written.at(-1)?.line ?? 1;
			const detail = { found: written.length, expected: body.length };
			context.line(file, line, { code: 'block-count', ...detail });
		}
		for (const block of body) {
			marks(context, digest, block);
			if (source) againstOriginal(context, digest, block);
		}
	}
};

/** No sentence of an original stands in our text. */
export const noOriginalSentence: Rule = (context) => {
	const known = new Set<string>();
	for (const { source } of context.articles) {
		for (const block of source?.blocks ?? []) {
			if (block.kind === 'title') continue;
			for (const { hash, words: count } of block.sentences) {
				if (count >= SHORTEST_KNOWN) known.add(hash);
			}
		}
	}
	for (const { file, edition, written, language } of context.texts) {
		if (edition !== 'digest') continue;
		for (const { text, line } of written) {
			const { runs, unmarked } = readDigest(text);
			for (const run of [...runs.map((r) => r.text), unmarked]) {
				for (const { start, end } of sentences(run, language)) {
					const sentence = run.slice(start, end);
					const own = words(sentence);
					if (own.length < SHORTEST_KNOWN || !known.has(hashWords(own))) continue;
					context.line(file, line, { code: 'sentence-of-original', text: sentence });
				}
			}
		}
	}
};

/** A text in full stands for itself: the marks of a digest would be shown to readers. */
export const fullUnmarked: Rule = (context) => {
	for (const { file, edition, written } of context.texts) {
		if (edition !== 'full') continue;
		for (const { text, line } of written) {
			const [mark] = marksOf(text);
			if (mark !== undefined) context.line(file, line, { code: 'mark-in-full', mark });
		}
	}
};
