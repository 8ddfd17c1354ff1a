export { askedAddress, folderOfSet, kindOf } from './address';
export { answer } from './answer';
export { KeptSite, type Filled } from './kept-site';
export { type ToWorker, type VisitAnswer } from './messages';
export { PageVersions } from './page-versions';
