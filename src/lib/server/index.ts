export { hasSet, listSets, loadSet } from './sets';
