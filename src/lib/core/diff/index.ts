export { compareWording, type Wording } from './compare-wording';
export { cutsOf, type Cut, type Cuts } from './cuts';
export type { DiffRun } from './runs';
export { SHARED_ENOUGH } from './shared-wording';
export type { BlockChange, ChangeKind, SentenceChange } from './versions/changes';
export { compareVersions } from './versions/compare-versions';
export type { VersionBlock } from './versions/version';
export { markedText, wordDiff, type MarkedText } from './word-diff';
