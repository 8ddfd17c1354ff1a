export { readSetFile, writeSetFile } from './set-file';
