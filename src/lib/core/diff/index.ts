export { compareWording, type Wording } from './compare-wording';
export type { DiffRun } from './runs';
export { SHARED_ENOUGH } from './shared-wording';
export { markedText, wordDiff, type MarkedText } from './word-diff';
