export type {
	ImportedArticle,
	ImportedBlock,
	ImportedKind,
	ImportedMark,
	ImportFormat,
	ImportRefusal,
	ImportResult,
	ImportWarning
} from './article';
export { importFile, type ImportSource } from './import-file';
export { MOST_BYTES } from './limits';
