import { at } from '../language/phrases';
import type { Reading } from '../language/reading';
import type { Candidate } from './candidate';
import { candidates } from './candidates';
import { cueFeatures } from './cue-features';
import { cuts } from './cuts';
import { logOdds, type Weights } from './linear-model';

/** What is learned: where a content ends, and what is an attribution at all. */
export interface VoiceModel {
	readonly ends: Weights;
	readonly cues: Weights;
}

/** A candidate with the log odds that somebody says or thinks this. */
export interface Scored {
	readonly candidate: Candidate;
	readonly odds: number;
}

// Of log odds: below even chances, since a voice missed is worse than one a person discards. On
// articles kept aside the contents found are best here, and their speakers hardly worse.
const LEAST_ODDS = -0.5;

/** A candidate whose content ends at the first place that more often than not ends one. */
export function ended(reading: Reading, candidate: Candidate, ends: Weights): Candidate {
	if (!candidate.open) return candidate;
	const cut = cuts(reading, candidate).find(({ features }) => logOdds(ends, features) > 0);
	if (!cut) return candidate;
	const { from } = candidate.content;
	let to = cut.at;
	while (to - 1 > from && at(reading, to - 1).tag === 'comma') to--;
	return { ...candidate, content: { from, to } };
}

/** The candidates that are likely enough, one for each cue word, in their order. */
export function accepted(reading: Reading, { ends, cues }: VoiceModel): Scored[] {
	const best = new Map<number, Scored>();
	for (const open of candidates(reading)) {
		const candidate = ended(reading, open, ends);
		const odds = logOdds(cues, cueFeatures(reading, candidate));
		const rival = best.get(candidate.at);
		if (odds >= LEAST_ODDS && (!rival || rival.odds < odds))
			best.set(candidate.at, { candidate, odds });
	}
	return [...best.values()];
}
