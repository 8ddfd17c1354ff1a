export { heaviestChain, type ChainOrder } from './chain';
export { formatHash, hashWords, parseHash, rollingHash, type RollingHash } from './hash';
export { segment, SEGMENTER_VERSION, type SegmentedBlock } from './segment';
export { sentences } from './sentences';
export { bitsSimilarity, parseSketch, sketch, sketchBits, type SketchBits } from './sketch';
export type { Span } from './span';
export { words, type Word } from './words';
