export { chartLinks } from './chart-links';
export { compareQuery, type CompareQuery } from './compare-query';
export { localRoute, openAddress } from './local-links';
export { readQuery, type ReadQuery } from './read-query';
export { revealFragment } from './reveal';
export { siteLinks } from './site-links';
export { siteSets } from './site-sets';
export { siteSources } from './site-sources';
export { siteViews } from './site-views';
