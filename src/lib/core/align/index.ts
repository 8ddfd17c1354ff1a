export * from './laid-over';
export * from './versions-view';
export * from './words-view';
