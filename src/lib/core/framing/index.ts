export * from './reference';
export * from './silence';
