import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { m } from '$lib/messages';

test('what `npm start` says of a private build is what its pages say', () => {
	expect(readFileSync('src/serve/start.mjs', 'utf8')).toContain(`'${m.site.private}'`);
});
