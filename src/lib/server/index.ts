export { loadBlind } from './blind';
export { codebook, type Codebook } from './codebook';
export { hasSet, isPrivateBuild, listSets, loadSet, loadSources, setFiles } from './sets';
export { setPage, type SetPageData } from './set-page';
