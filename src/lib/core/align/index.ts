export * from './laid-over';
export * from './versions-view';
export * from './words-view';
export { counterpartScores } from './counterparts/counterpart-scores';
export { COUNTERPART, counterparts, type Counterpart } from './counterparts/counterparts';
export {
	proposeParallels,
	type ParallelReason,
	type ProposedParallel,
	type SentenceAt
} from './parallels/propose-parallels';
