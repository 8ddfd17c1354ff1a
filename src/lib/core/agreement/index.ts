export { compareCodings, type Agreement } from './compare-codings';
