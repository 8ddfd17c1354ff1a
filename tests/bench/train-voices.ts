/**
 * Learns the weights of `core/detect/voices` from the training part of the measuring data (PolNeAR:
 * VANTAGE_BENCH names its folder) and writes them as `weights.ts`. The features are tags, words of
 * the closed classes and verbs of our own list, in numbers: no text of the data is in them. Before
 * that it tells how weights learned without a quarter of the training articles do on that quarter.
 */
import { writeFileSync } from 'node:fs';
import { at } from '$lib/core/detect/language/phrases';
import { read, type Reading } from '$lib/core/detect/language/reading';
import { ended, type VoiceModel } from '$lib/core/detect/voices/accepted';
import type { Candidate } from '$lib/core/detect/voices/candidate';
import { candidates } from '$lib/core/detect/voices/candidates';
import { cueFeatures } from '$lib/core/detect/voices/cue-features';
import { cuts } from '$lib/core/detect/voices/cuts';
import { voicesIn } from '$lib/core/detect/voices/find-voices';
import type { Weights } from '$lib/core/detect/voices/linear-model';
import { printTable } from './engines/measure';
import { loadVoices, type Attribution, type VoicedArticle } from './engines/voice-data';
import { VoiceScores } from './engines/voice-scores';
import { seeded } from './invent';

const bench = process.env['VANTAGE_BENCH'];
if (bench === undefined) throw new Error('VANTAGE_BENCH must name the folder of measuring data.');

interface Example {
	readonly features: readonly string[];
	readonly right: boolean;
}

interface Article {
	readonly article: VoicedArticle;
	readonly reading: Reading;
	readonly candidates: readonly Candidate[];
}

// Found by trying on articles kept aside: rarer features and steps or passes beyond these fit the
// articles they were learned from and help no others.
const FEWEST = 8;
const STEP = 0.05;
const PASSES = 12;
const SHRINK = 0.03;
// Hundredths of a log odds: smaller weights change nothing and are left out.
const LEAST = 6;

/** Logistic regression by gradient steps that grow smaller for what is common (AdaGrad). */
function fit(examples: readonly Example[]): Weights {
	const counts = new Map<string, number>();
	for (const { features } of examples) {
		for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
	}
	const order = examples.map(({ features, right }) => ({
		features: ['bias', ...features.filter((each) => (counts.get(each) ?? 0) >= FEWEST)],
		right
	}));
	const weights = new Map<string, number>();
	const steps = new Map<string, number>();
	const random = seeded(1);
	for (let pass = 0; pass < PASSES; pass++) {
		for (let i = order.length - 1; i > 0; i--) {
			const j = random.below(i + 1);
			const [a, b] = [order[i], order[j]];
			if (a && b) [order[i], order[j]] = [b, a];
		}
		for (const { features, right } of order) {
			const odds = features.reduce((sum, each) => sum + (weights.get(each) ?? 0), 0);
			const error = 1 / (1 + Math.exp(-odds)) - (right ? 1 : 0);
			for (const feature of features) {
				const weight = weights.get(feature) ?? 0;
				const slope = error + SHRINK * weight;
				const squares = (steps.get(feature) ?? 0) + slope * slope;
				steps.set(feature, squares);
				weights.set(feature, weight - (STEP * slope) / Math.sqrt(squares + 0.5));
			}
		}
	}
	return new Map(
		[...weights]
			.map(([feature, weight]) => [feature, Math.round(100 * weight)] as const)
			.filter(([, weight]) => Math.abs(weight) >= LEAST)
			.sort(([a], [b]) => (a < b ? -1 : 1))
	);
}

/** The attribution whose cue holds the candidate's cue word. */
function goldOf({ article, reading }: Article, candidate: Candidate): Attribution | undefined {
	const { start, end } = at(reading, candidate.at);
	return article.attr.find(({ cue }) => cue.some(([s, e]) => s <= start && end <= e));
}

// Characters by which a content may begin apart from the annotated one and still be that one.
const NEAR = 3;

/** Every place where a content of the annotators' could have ended, and the one where it did. */
function endExamples(articles: readonly Article[]): Example[] {
	return articles.flatMap((own) =>
		own.candidates.flatMap((candidate) => {
			const gold = candidate.open ? goldOf(own, candidate) : undefined;
			const { start } = at(own.reading, candidate.content.from);
			const content = gold?.con.find(([s, e]) => e > start && s <= start + NEAR);
			if (!content) return [];
			const examples: Example[] = [];
			for (const { at: j, features } of cuts(own.reading, candidate)) {
				const right = at(own.reading, j).start >= content[1];
				examples.push({ features, right });
				if (right) break;
			}
			return examples;
		})
	);
}

/** Tokens of a candidate's content, and how many of them are in given places. */
function overlap(reading: Reading, { content }: Candidate, places: Attribution['con']) {
	let inside = 0;
	for (let j = content.from; j < content.to; j++) {
		const { start, end } = at(reading, j);
		if (places.some(([s, e]) => s <= start && end <= e)) inside++;
	}
	return inside / (content.to - content.from);
}

// Of a candidate's content, the share that must be in the annotated one.
const ENOUGH = 0.3;

function cueExamples(articles: readonly Article[], ends: Weights): Example[] {
	return articles.flatMap((own) =>
		own.candidates.map((open) => {
			const candidate = ended(own.reading, open, ends);
			const gold = goldOf(own, candidate);
			const right = gold !== undefined && overlap(own.reading, candidate, gold.con) > ENOUGH;
			return { features: cueFeatures(own.reading, candidate), right };
		})
	);
}

function learn(articles: readonly Article[]): VoiceModel {
	const ends = fit(endExamples(articles));
	return { ends, cues: fit(cueExamples(articles, ends)) };
}

/** Weights as lines of a width. */
function kept(weights: Weights): string {
	const lines: string[] = [''];
	for (const [feature, weight] of weights) {
		const entry = `${feature}=${weight}`;
		const last = lines.at(-1) ?? '';
		if (last.length + entry.length >= 99) lines.push(entry);
		else lines[lines.length - 1] = last === '' ? entry : `${last} ${entry}`;
	}
	return lines.join('\n');
}

const { train, dev } = loadVoices(bench);
const prepare = (article: VoicedArticle): Article => {
	const reading = read(article.text);
	return { article, reading, candidates: candidates(reading) };
};
const articles = train.map(prepare);
const QUARTERS = 4;
const rows = Array.from({ length: QUARTERS }, (_, quarter) => {
	const model = learn(articles.filter((_, i) => i % QUARTERS !== quarter));
	const scores = new VoiceScores();
	articles.forEach(({ article, reading }, i) => {
		if (i % QUARTERS === quarter) scores.add(article, voicesIn(reading, model));
	});
	return [`quarter ${quarter + 1}, learned from the others`, ...scores.cells()];
});
const model = learn(articles);
const scores = new VoiceScores();
for (const article of dev) scores.add(article, voicesIn(read(article.text), model));
printTable(
	['', ...VoiceScores.head],
	[...rows, ['dev, learned from all of train', ...scores.cells()]]
);
console.log(`\n${model.ends.size} weights for ends, ${model.cues.size} for cues`);
writeFileSync(
	'src/lib/core/detect/voices/weights.ts',
	`// Made by \`npm run bench -- train-voices\`; do not edit. Weights in hundredths of a log odds.

/** What speaks for a content ending at a place. */
export const END_WEIGHTS = \`
${kept(model.ends)}
\`;

/** What speaks for a candidate being an attribution. */
export const CUE_WEIGHTS = \`
${kept(model.cues)}
\`;
`
);
