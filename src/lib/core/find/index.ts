export { plainText, type Beside } from './entries';
export { makeFinder, type Finder, type Found, type NameHits } from './finder';
export type { ArticleHits } from './groups';
export { sentencePieces, textPieces, type Marker, type Piece } from './marks';
