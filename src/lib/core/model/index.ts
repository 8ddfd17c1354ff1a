export * from './article';
export * from './coding';
export * from './date';
export * from './ids';
export * from './own-text';
export * from './place';
export * from './source';
export * from './text-set';
