export { watchSelection, type Selected } from './watch-selection';
