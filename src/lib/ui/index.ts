export { painted } from './painted';
