export { findVoices, type Voice } from './voices/find-voices';
export { findFigures, type Figure } from './figures/find-figures';
