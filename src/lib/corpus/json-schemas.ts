import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { articleFront, versionFront } from './schema/article';
import { codingFile } from './schema/coding';
import { setFile } from './schema/set';
import { sourceFile } from './schema/source';

/**
 * JSON Schemas (draft 7) of the corpus's files, by name, for editors that complete and check while
 * one types. Made from the very schemas the parser uses; what JSON Schema cannot say (whether a date
 * exists) is left to the checker.
 */
export function jsonSchemas(): Readonly<
	Record<'set' | 'article' | 'version' | 'coding' | 'source', JsonSchema>
> {
	const convert = (schema: Parameters<typeof toJsonSchema>[0]): JsonSchema =>
		toJsonSchema(schema, { ignoreActions: ['check'] });
	return {
		set: convert(setFile),
		article: convert(articleFront),
		version: convert(versionFront),
		coding: convert(codingFile),
		source: convert(sourceFile)
	};
}
