/** The English catalogue. Another language has the same shape, so a missing message is a type error. */
export { about } from './about';
export { bring } from './bring';
export * as charts from './charts';
export { classCopy } from './class-copy';
export { cli } from './cli';
export { common } from './common';
export { copies } from './copies';
export { compare } from './compare';
export { help } from './help';
export { importing } from './importing';
export { local } from './local';
export { method } from './method';
export { pages } from './pages';
export { problems } from './problems';
export { reader } from './reader';
export { teach } from './teach';
export { words } from './words';
