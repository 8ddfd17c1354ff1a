export { verifyCue, type CueAt } from './cues';
export { fingerprint, fingerprintCues } from './fingerprint';
export { ownText } from './own-text';
export { placePassage } from './passages';
export { place } from './place';
export type { Placement } from './placement';
export { reanchor, type Reanchored } from './reanchor/reanchor';
