export { siteLinks } from './site-links';
