import { verifyCue } from '$lib/core/anchor';
import { parsePlace, type Place } from '$lib/core/model';
import { words } from '$lib/core/text';
import { readDigest } from '../digest';
import { asSource } from '../schema/source';
import type { ArticleFacts, CodingFacts, Context, Rule } from './context';
import { findRun, phraseWords, quoted } from './phrase';

/** DESIGN: key phrases have at most 8 words, and together are at most a tenth of an article. */
const LONGEST_CUE = 8;
const LARGEST_SHARE = 0.1;

type Passage = CodingFacts['data']['passages'][number];

const shownText = (article: ArticleFacts, block: string): string => {
	const shown = article.blocks.get(block)?.text ?? [];
	return shown.map((run) => run.text).join(' ');
};

/** The cue stands where the passage is: in the digest in quotation marks, in full text as it is. */
function standsInText(context: Context, coding: CodingFacts, passage: Passage, i: number): void {
	const { article, file } = coding;
	const place = parsePlace(passage.at);
	const { cue } = passage;
	if (!article || !place || cue === undefined || !article.blocks.has(place.block)) return;
	const run = phraseWords(cue);
	const text = shownText(article, place.block);
	const path = ['passages', i, 'cue'];
	if (article.built.edition === 'digest' && place.block !== 'title') {
		if (quoted(text).some((stretch) => findRun(phraseWords(stretch), run) >= 0)) return;
		const unquoted = findRun(phraseWords(text), run) >= 0;
		context.at(file, path, { code: 'cue-not-in-digest', cue, block: place.block, unquoted });
		return;
	}
	if (standsAt(article, place, run)) return;
	context.at(file, path, { code: 'cue-not-in-text', cue, at: passage.at });
}

/** Whether a run of words stands in the sentences of a place. */
function standsAt(article: ArticleFacts, place: Place, run: readonly string[]): boolean {
	const own = article.blocks.get(place.block)?.text ?? [];
	const within = own.filter((r) => r.first <= place.last && place.first <= r.last);
	return findRun(phraseWords(within.map((r) => r.text).join(' ')), run) >= 0;
}

/** The fingerprint proves the cue: one of its stored runs of words has the cue's hash and lies in the passage. */
function standsInOriginal(
	context: Context,
	coding: CodingFacts,
	passage: Passage,
	i: number
): void {
	const { article, file } = coding;
	const place = parsePlace(passage.at);
	const { cue, at } = passage;
	if (!article?.source || !place || cue === undefined) return;
	const { source } = article;
	// The copy behind the fingerprint may lack the title; then there is nothing to hold it against.
	if (place.block === 'title' && !source.blocks.some(({ kind }) => kind === 'title')) return;
	if (verifyCue(asSource(source), { at, text: cue })) return;
	context.at(file, ['passages', i, 'cue'], { code: 'cue-not-in-original', cue, at });
}

/** Key phrases are short, stand in our text in quotation marks, and in the original. */
export const cuesStand: Rule = (context) => {
	for (const coding of context.codings) {
		const { file, data, article } = coding;
		data.passages.forEach((passage, i) => {
			const { cue } = passage;
			if (cue === undefined) return;
			const count = words(cue).length;
			if (count > LONGEST_CUE) {
				const detail = { text: cue, words: count, limit: LONGEST_CUE };
				context.at(file, ['passages', i, 'cue'], { code: 'cue-too-long', ...detail });
			}
			standsInText(context, coding, passage, i);
			// Fingerprints hold the reference coder's cues only.
			if (coding.coder === context.raw.set.reference) standsInOriginal(context, coding, passage, i);
		});
		if (article?.edition === 'full') continue;
		data.labels?.forEach(({ text }, i) => {
			const count = words(text).length;
			if (count <= LONGEST_CUE) return;
			const detail = { text, words: count, limit: LONGEST_CUE };
			context.at(file, ['labels', i, 'text'], { code: 'label-too-long', ...detail });
		});
	}
};

/** Words used for an actor stand where they are said to; a digest does not hold the author's. */
export const labelsStand: Rule = (context) => {
	for (const { file, data, article } of context.codings) {
		if (article?.edition !== 'full') continue;
		data.labels?.forEach(({ at, text }, i) => {
			const place = parsePlace(at);
			if (!place || !article.blocks.has(place.block)) return;
			// English names the owner with an ending: “the head teacher’s keys” calls her head teacher.
			if ([text, `${text}’s`].some((label) => standsAt(article, place, phraseWords(label)))) return;
			context.at(file, ['labels', i, 'text'], { code: 'label-not-in-text', label: text, at });
		});
	}
};

/** What a digest quotes is short, and together with the cues at most a tenth of the article. */
export const quotedSparingly: Rule = (context) => {
	for (const article of context.texts) {
		const { file, edition, written, source } = article;
		if (edition !== 'digest') continue;
		const phrases: (readonly string[])[] = [];
		for (const { text, line } of written) {
			const shown = readDigest(text);
			const own = [...shown.runs.map((run) => run.text), shown.unmarked].join(' ');
			for (const stretch of quoted(own)) {
				const run = phraseWords(stretch);
				phrases.push(run);
				if (run.length <= LONGEST_CUE) continue;
				const detail = { text: stretch, words: run.length, limit: LONGEST_CUE };
				context.line(file, line, { code: 'quotation-too-long', ...detail });
			}
		}
		for (const { data, article: of } of context.codings) {
			if (of !== article) continue;
			for (const { cue, at } of data.passages) {
				// A title is a citation, and so is a phrase of it.
				if (cue !== undefined && at !== 'title') phrases.push(phraseWords(cue));
			}
		}
		if (!source) continue;
		// The same words told twice are counted once, and a phrase within a longer one not at all.
		const counted: (readonly string[])[] = [];
		for (const run of phrases.sort((a, b) => b.length - a.length)) {
			if (!counted.some((longer) => findRun(longer, run) >= 0)) counted.push(run);
		}
		const total = counted.reduce((sum, run) => sum + run.length, 0);
		const all = article.body.flatMap((block) => block.words).reduce((sum, n) => sum + n, 0);
		const limit = Math.floor(all * LARGEST_SHARE);
		if (total > limit) context.line(file, 1, { code: 'cues-over-tenth', words: total, limit });
	}
};
