export { checkSet } from './check/check-set';
export { parseEdtf } from './edtf';
export { parseSet, type ParsedSet } from './parse-set';
export type { Problem, ProblemCode, ProblemDetail, ProblemDetails } from './problem';
export type { SetFiles } from './read-set';
