export { siteLinks } from './site-links';
export { siteViews } from './site-views';
export { readQuery, type ReadQuery } from './read-query';
export { compareQuery, type CompareQuery } from './compare-query';
export { chartLinks } from './chart-links';
