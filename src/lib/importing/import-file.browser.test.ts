import { expect, test } from 'vitest';
import { importFile } from './import-file';

test('a page is read as in Node, and nothing in it runs or loads', async () => {
	const before = performance.getEntriesByType('resource').length;
	const html =
		'<title>Two boats</title><article><h1>Two boats</h1><p>They came in at noon, both of them, and nobody saw it.</p><img src="/gone-404.png" onerror="globalThis.ran = true"><script>globalThis.ran = true</script></article>';
	expect(await importFile({ html })).toMatchObject({
		ok: true,
		article: { title: 'Two boats', blocks: [{ kind: 'paragraph' }] }
	});
	expect(globalThis).not.toHaveProperty('ran');
	const loaded = performance.getEntriesByType('resource').slice(before);
	expect(loaded.filter(({ name }) => name.includes('gone'))).toEqual([]);
});

test('a PDF is read', async () => {
	const stream = 'BT /F1 12 Tf 50 700 Td (Two boats came in at noon.) Tj ET';
	const pdf = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >> endobj
4 0 obj << /Length ${stream.length} >>
stream
${stream}
endstream endobj
5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
trailer << /Root 1 0 R >>`;
	expect(await importFile({ bytes: new TextEncoder().encode(pdf) })).toMatchObject({
		ok: true,
		article: { blocks: [{ text: 'Two boats came in at noon.' }] }
	});
});
