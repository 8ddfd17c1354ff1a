export { checkSet } from './check/check-set';
export { fingerprintArticles } from './fingerprint-articles';
export { migrateSet } from './migrate-set';
export { parseCoding } from './parse-coding';
export { parseSet, type ParsedSet } from './parse-set';
export { compareProblems, type Problem, type ProblemCode, type ProblemDetails } from './problem';
export type { SetFiles } from './read-set';
export { tidySet } from './tidy-set';
