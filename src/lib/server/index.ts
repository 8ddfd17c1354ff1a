export { hasSet, listSets, loadSet } from './sets';
export { setPage, type SetPageData } from './set-page';
