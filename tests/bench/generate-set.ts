import { FUNCTIONS, VOICES } from '$lib/core/model';
import { stringify } from 'yaml';
import { inventWords, seeded, type Random } from './invent';

/** How large a generated set is. */
export interface SetSize {
	readonly articles: number;
	/** Words per article, about. */
	readonly words: number;
	readonly themes: number;
	/** Of the whole set. */
	readonly frames: number;
}

/** The set DESIGN names for timings: 20 long articles, 8 themes, 50 frames. */
export const LARGE: SetSize = { articles: 20, words: 5000, themes: 8, frames: 50 };

const VOCABULARY = 4000;
const SENTENCE = [8, 28] as const;
const PARAGRAPH = [2, 5] as const;
/** How much of an article speaks to a theme, and how many themes an article is silent on. */
const CODED = 0.6;
const SILENT = 0.25;
/** Key phrases may be a tenth of an article: one of four words in every third passage is far below. */
const CUE_WORDS = 4;
const CUE_EVERY = 3;
const FRAMES_PER_ARTICLE = 3;

interface ThemePlan {
	readonly id: string;
	readonly frames: readonly string[];
}

const count = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

function planThemes(size: SetSize): ThemePlan[] {
	return count(size.themes).map((t) => ({
		id: `theme-${t + 1}`,
		frames: count(size.frames)
			.filter((f) => f % size.themes === t)
			.map((f) => `frame-${f + 1}`)
	}));
}

interface Text {
	readonly title: string;
	/** Sentences by paragraph. */
	readonly paragraphs: readonly (readonly string[])[];
}

function writeText(random: Random, vocabulary: readonly string[], words: number): Text {
	const sentence = (): string => {
		const text = count(random.between(...SENTENCE))
			.map(() => random.common(vocabulary))
			.join(' ');
		return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
	};
	const paragraphs: string[][] = [];
	for (let written = 0; written < words;) {
		const paragraph = count(random.between(...PARAGRAPH)).map(sentence);
		paragraphs.push(paragraph);
		written += paragraph.join(' ').split(' ').length;
	}
	return { title: sentence().slice(0, -1), paragraphs };
}

interface Passage {
	readonly at: string;
	readonly theme: string;
	readonly frame: string;
	readonly function: string;
	readonly voice: string;
	readonly source?: string;
	readonly cue?: string;
}

/** Codes a text: most paragraphs open with a passage, the rest of them is considered. */
function code(random: Random, text: Text, plan: readonly ThemePlan[], article: number) {
	const spoken = plan.filter((_, t) => t === article % plan.length || random.happens(1 - SILENT));
	const passages: Passage[] = [];
	const considered = ['title'];
	text.paragraphs.forEach((sentences, p) => {
		const block = `p${p + 1}`;
		if (!random.happens(CODED)) {
			considered.push(block);
			return;
		}
		const theme = random.of(spoken);
		// An article tells a theme through a few of its frames; all are told by some article.
		const frame = theme.frames[(article + random.below(FRAMES_PER_ARTICLE)) % theme.frames.length];
		const last = random.between(1, sentences.length);
		const voice = random.of(VOICES);
		passages.push({
			at: last === 1 ? `${block}.s1` : `${block}.s1-s${last}`,
			theme: theme.id,
			frame: frame ?? '',
			function: random.of(FUNCTIONS),
			voice,
			...(voice !== 'author' && { source: 'a harbour master' }),
			...(passages.length % CUE_EVERY === 0 && {
				cue: (sentences[0] ?? '')
					.split(' ')
					.slice(1, 1 + CUE_WORDS)
					.join(' ')
			})
		});
		for (let s = last + 1; s <= sentences.length; s++) considered.push(`${block}.s${s}`);
	});
	return { passages, considered };
}

/**
 * An invented set in format 1: invented words, themes, frames and coding, in full texts. The same
 * seed gives the same set.
 *
 * @returns its files by path relative to the set's folder
 */
export function generateSet(id: string, size: SetSize, seed: number): Map<string, string> {
	const random = seeded(seed);
	const vocabulary = inventWords(random, VOCABULARY);
	const plan = planThemes(size);
	const files = new Map<string, string>();
	const answers: object[] = [];
	const silences: object[] = [];
	const used = new Set<string>();

	for (const a of count(size.articles)) {
		const article = `article-${a + 1}`;
		const text = writeText(random, vocabulary, size.words);
		const { passages, considered } = code(random, text, plan, a);
		const front = {
			title: text.title,
			short: `Writer ${a + 1}`,
			genre: 'report',
			published: `2021-03-${String((a % 28) + 1).padStart(2, '0')}`,
			language: 'en',
			edition: 'full',
			vantage: {
				question: 'What happened?',
				author: 'Invented.',
				asks: 'Nothing.',
				written: 'Afterwards.'
			}
		};
		const body = text.paragraphs.map((sentences) => sentences.join(' ')).join('\n\n');
		files.set(`articles/${article}.md`, `---\n${stringify(front)}---\n\n${body}\n`);
		files.set(
			`coding/reference/${article}.yaml`,
			stringify({
				format: 1,
				set: id,
				article,
				version: 1,
				coder: 'reference',
				considered,
				passages
			})
		);
		for (const { id: theme } of plan) {
			const places = passages.filter((passage) => passage.theme === theme).map(({ at }) => at);
			if (places.length === 0) silences.push({ theme, article, reason: 'not-raised' });
			else {
				const said = `Writer ${a + 1} answers ${theme}.`;
				answers.push({ theme, article, text: said, at: places.slice(0, 2) });
			}
		}
		for (const { frame } of passages) used.add(frame);
	}

	const unused = plan.flatMap(({ id: theme, frames }) =>
		frames
			.filter((frame) => !used.has(frame))
			.map((frame) => ({ theme, frame, article: 'article-1', reason: 'not-raised' }))
	);
	files.set(
		'set.yaml',
		stringify({
			format: 1,
			title: `Generated ${id}`,
			question: 'What does each of the invented writers say?',
			introduction:
				'Every word of this set is invented by a program, to measure how pages hold up.',
			notice: 'Everything here is invented.',
			language: 'en',
			reference: 'reference',
			themes: plan.map((theme) => ({
				id: theme.id,
				name: `Theme ${theme.id.slice('theme-'.length)}`,
				question: `What is said to ${theme.id}?`,
				definition: 'Whatever the program put there.',
				terms: [random.of(vocabulary)],
				frames: theme.frames.map((frame) => ({
					id: frame,
					name: `Telling ${frame.slice('frame-'.length)}`,
					definition: `What is told as ${frame}.`,
					example: 'A sentence of invented words.'
				}))
			})),
			silences: [...silences, ...unused],
			answers
		})
	);
	return files;
}
