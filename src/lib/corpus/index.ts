export { parseEdtf } from './edtf';
export { parseSet, type ParsedSet } from './parse-set';
export type { Problem, ProblemCode, ProblemDetail } from './problem';
export type { SetFiles } from './read-set';
