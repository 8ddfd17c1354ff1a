export { MOST_SET_FILE_BYTES, readSetFile, writeSetFile } from './set-file';
