export type { Beside, NameEntry, SentenceEntry, ThemeEntry } from './entries';
export { makeFinder, type Finder, type Found, type Marker, type NameHits } from './finder';
export type { ArticleHits } from './groups';
export { pieces, type Piece } from './marks';
