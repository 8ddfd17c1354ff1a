import { describe, expect, test } from 'vitest';
import { fixtureSet } from '../../../tests/fixtures/sets';
import { jsonSchemas } from './json-schemas';

/** Where they lie for editors; `npx vitest run src/lib/corpus/json-schemas -u` writes them anew. */
const FOLDER = '../../../corpus/schema';

describe('the JSON Schemas of the corpus', () => {
	test.each(Object.entries(jsonSchemas()))('%s.json is current', async (name, schema) => {
		const text = `${JSON.stringify(schema, null, '\t')}\n`;
		await expect(text).toMatchFileSnapshot(`${FOLDER}/${name}.json`);
	});

	test('know every key of the fixtures and no other', () => {
		const { coding } = jsonSchemas();
		expect(coding.additionalProperties).toBe(false);
		const keys = [
			...(fixtureSet('harbour').get('coding/reference/lind.yaml') ?? '').matchAll(/^\w+/gm)
		];
		expect(Object.keys(coding.properties ?? {})).toEqual(expect.arrayContaining(keys.map(String)));
	});
});
