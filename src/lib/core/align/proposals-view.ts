import { spansAt } from '$lib/core/framing';
import {
	formatPlace,
	isBody,
	placesOverlap,
	type Article,
	type Parallel,
	type Place,
	type TextSet
} from '$lib/core/model';
import { groupProposals, type ProposedGroup } from './parallels/group-proposals';
import { proposeParallels, type ParallelReason } from './parallels/propose-parallels';
import { markTellings, ownText, type TellingText, type WordTelling } from './tellings';

/** Why sentences are proposed as one parallel, with the words it rests on. */
export type ProposalReason =
	| { readonly code: 'shared-words' | 'same-figure' | 'same-source'; readonly words: string }
	/** Different numbers of like things. */
	| { readonly code: 'figures-beside'; readonly words: readonly string[] }
	/** They tell nearly the same. */
	| { readonly code: 'counterparts' };

/** Sentences that seem to tell one quotation, figure or report. */
export interface ProposalView {
	readonly kind: Parallel['kind'];
	readonly tellings: readonly WordTelling[];
	/** The plainest first; never empty. */
	readonly reasons: readonly ProposalReason[];
}

/** What comparing finds beside the parallels a person recorded. */
export interface ProposalsView {
	/** The nearest first. */
	readonly proposals: readonly ProposalView[];
	/** How many more there are, less near. */
	readonly more: number;
	/** How many were found that are recorded already. */
	readonly recorded: number;
	/** Sentences and articles looked through, and of how many articles there is our summary alone. */
	readonly sentences: number;
	readonly articles: number;
	readonly summaries: number;
}

/** The time goes with the square: for so many a build takes two seconds longer. */
const MOST_SENTENCES = 600;

/** As many as somebody looks at in one go. */
const MOST_SHOWN = 20;

interface Told {
	readonly article: Article;
	readonly places: readonly Place[];
	readonly sentences: readonly string[];
}

/** The sentences of an article but for headings, which announce what is told. */
function toldIn(article: Article): Told {
	const runs = article.blocks
		.filter((block) => isBody(block) && block.kind !== 'heading' && block.kind !== 'title')
		.flatMap(({ id, text }) =>
			text.map(({ first, last, ...run }) => ({ place: { block: id, first, last }, text: run.text }))
		);
	return {
		article,
		places: runs.map(({ place }) => place),
		sentences: runs.map(({ text }) => text)
	};
}

interface Member {
	readonly article: Article;
	readonly at: Place;
}

const isRecorded = (members: readonly Member[], { members: recorded }: Parallel): boolean => {
	const met = recorded.filter(({ article, at }) =>
		members.some((own) => own.article.id === article && placesOverlap(own.at, at))
	);
	return met.length > 1;
};

const textOf = ({ article, at }: Member): TellingText => {
	const spans = spansAt(article, at);
	return { article: article.id, at: formatPlace(at), spans, own: ownText(spans) };
};

/** Reasons of all pairs, each kind of them once, with the words they rest on. */
function reasonsOf(group: ProposedGroup, told: readonly Told[]): readonly ProposalReason[] {
	const all = group.pairs.flatMap(({ a, b, reasons }) => {
		const sentence = told[a.text]?.sentences[a.sentence] ?? '';
		const other = told[b.text]?.sentences[b.sentence] ?? '';
		return reasons.map((reason) => ({ reason, sentence, other }));
	});
	const words = (code: 'shared-words' | 'same-figure' | 'figures-beside'): readonly string[] => {
		const found = all.flatMap(({ reason, sentence, other }) =>
			reason.code === code
				? [
						sentence.slice(reason.a.start, reason.a.end),
						...(code === 'figures-beside' ? [other.slice(reason.b.start, reason.b.end)] : [])
					]
				: []
		);
		return [...new Set(found)];
	};
	const sources = all.flatMap(({ reason }) => (reason.code === 'same-source' ? [reason.name] : []));
	const beside = words('figures-beside');
	const has = (code: ParallelReason['code']): boolean =>
		all.some(({ reason }) => reason.code === code);
	return [
		...words('shared-words').map((own) => ({ code: 'shared-words' as const, words: own })),
		...words('same-figure').map((own) => ({ code: 'same-figure' as const, words: own })),
		...(beside.length > 0 ? [{ code: 'figures-beside' as const, words: beside }] : []),
		...[...new Set(sources)].map((own) => ({ code: 'same-source' as const, words: own })),
		...(has('counterparts') ? [{ code: 'counterparts' as const }] : [])
	];
}

/**
 * Parallels a set does not record, found by comparing the sentences of its articles; see
 * `proposeParallels` for method and time. Suggestions, for a person to look at.
 *
 * @returns null where nothing is found, or the set is too large to be looked through
 */
export function proposalsView(set: TextSet): ProposalsView | null {
	const told = set.articles.map(toldIn);
	const sentences = told.reduce((sum, own) => sum + own.sentences.length, 0);
	if (sentences > MOST_SENTENCES) return null;
	const groups = groupProposals(
		proposeParallels(
			told.map((own) => ({ sentences: own.sentences, ours: own.article.edition === 'digest' }))
		)
	).map((group) => ({
		group,
		members: group.members.flatMap(({ text, sentence }): Member[] => {
			const own = told[text];
			const at = own?.places[sentence];
			return own && at ? [{ article: own.article, at }] : [];
		})
	}));
	const fresh = groups.filter(
		({ members }) => !set.parallels.some((parallel) => isRecorded(members, parallel))
	);
	if (fresh.length === 0) return null;
	return {
		proposals: fresh.slice(0, MOST_SHOWN).map(({ group, members }) => ({
			kind: group.kind,
			tellings: markTellings(members.map(textOf)).tellings,
			reasons: reasonsOf(group, told)
		})),
		more: Math.max(0, fresh.length - MOST_SHOWN),
		recorded: groups.length - fresh.length,
		sentences,
		articles: told.length,
		summaries: told.filter(({ article }) => article.edition === 'digest').length
	};
}
