export { verifyCue, type CueAt } from './cues';
export { fingerprint, fingerprintCues, type CueProofs, type Original } from './fingerprint';
export { placePassage } from './passages';
export { place, type PlaceOptions } from './place';
export type {
	Extra,
	Found,
	Missing,
	PlacedBlock,
	Placement,
	PlacedSentence,
	Whereabouts
} from './placement';
