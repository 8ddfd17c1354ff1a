export type { AuthorsCut, CutTest } from './cut-test';
export * from './laid-over';
export { withOwnTellings } from './own-tellings';
export type { MarkedCue, TellingMarks, WordTelling } from './tellings';
export * from './versions-view';
export type { WordPiece } from './word-pieces';
export { wordsView, type ParallelView, type WordsView } from './words-view';
export { counterpartScores } from './counterparts/counterpart-scores';
export { COUNTERPART, counterparts, type Counterpart } from './counterparts/counterparts';
export {
	proposeParallels,
	type ParallelReason,
	type ProposedParallel,
	type SentenceAt
} from './parallels/propose-parallels';
