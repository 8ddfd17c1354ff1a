export { findVoices, type Voice } from './voices/find-voices';
export { findFigures, type Figure } from './figures/find-figures';
export {
	labelSeeds,
	type CodedLabel,
	type LabelledActor,
	type LabelSeeds
} from './labels/label-seeds';
export { suggestLabels, type SuggestedLabel } from './labels/suggest-labels';
