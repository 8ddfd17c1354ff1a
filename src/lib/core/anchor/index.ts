export { verifyCue, type CueAt } from './cues';
export { fingerprint, fingerprintCues, type CueProofs, type Original } from './fingerprint';
