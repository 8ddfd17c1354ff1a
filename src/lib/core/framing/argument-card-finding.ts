import type { ArticleId, Passage, PassageFunction } from '$lib/core/model';
import type { ChartArticle } from './chart-frame';

/** What the argument card shows, as a code with parameters; `soFar` as in `FramingMapFinding`. */
export type ArgumentCardFinding =
	/** No passage at all, in this scope. */
	| { readonly code: 'nothing-coded' }
	/** Passages, none of which is a step of an argument: facts alone. */
	| { readonly code: 'facts-only'; readonly of: number; readonly soFar: boolean }
	/** One article: the steps it leaves out. */
	| {
			readonly code: 'one-article';
			readonly article: ArticleId;
			readonly missing: readonly PassageFunction[];
			readonly soFar: boolean;
	  }
	/** Nobody says, reports or quotes what should be done. */
	| { readonly code: 'no-remedy'; readonly of: number; readonly soFar: boolean }
	/** Remedies are reported or quoted, and no author proposes one as his or her own. */
	| {
			readonly code: 'remedy-by-others';
			readonly articles: readonly ArticleId[];
			readonly of: number;
			readonly soFar: boolean;
	  }
	/** These authors, of several, propose a remedy in their own voice. */
	| {
			readonly code: 'own-remedy';
			readonly articles: readonly ArticleId[];
			readonly of: number;
			readonly soFar: boolean;
	  };

const STEPS: readonly PassageFunction[] = [
	'problem',
	'cause',
	'judgement',
	'consequence',
	'remedy'
];

/**
 * The finding that titles the card: who proposes a remedy in their own voice, since that is where
 * articles part most plainly. A remedy a passage doubts is nobody's proposal.
 */
export function argumentCardFinding(
	articles: readonly ChartArticle[],
	passages: readonly Passage[]
): ArgumentCardFinding {
	if (passages.length === 0) return { code: 'nothing-coded' };
	const soFar = articles.some(({ read }) => !read);
	const of = articles.length;
	const steps = passages.filter((passage) => STEPS.includes(passage.function));
	if (steps.length === 0) return { code: 'facts-only', of, soFar };

	const [only] = articles;
	if (only && of === 1) {
		const missing = STEPS.filter((step) => !steps.some((passage) => passage.function === step));
		return { code: 'one-article', article: only.id, missing, soFar };
	}
	const remedies = steps.filter((passage) => passage.function === 'remedy' && !passage.doubts);
	const own = remedies.filter(({ voice }) => voice === 'author');
	const among = (those: readonly Passage[]) =>
		articles.map(({ id }) => id).filter((id) => those.some(({ article }) => article === id));
	if (own.length > 0) return { code: 'own-remedy', articles: among(own), of, soFar };
	if (remedies.length > 0)
		return { code: 'remedy-by-others', articles: among(remedies), of, soFar };
	return { code: 'no-remedy', of, soFar };
}
