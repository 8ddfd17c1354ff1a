export * from './versions-view';
export * from './words-view';
