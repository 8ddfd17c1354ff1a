import { afterEach, describe, expect, it } from 'vitest';
import { HARBOUR, QUAY, sourceOf } from './copies.fixture';
import { CopyReader, WORK_LIMIT } from './copy-reader';

const harbour = sourceOf(QUAY, 'harbour', HARBOUR);
const paragraphs = HARBOUR.split('\n\n').map((text) => `<p>${text}</p>`);
const around = (...parts: readonly string[]) =>
	`<!doctype html><html lang="en"><body><article>${parts.join('')}</article></body></html>`;

const workers: Worker[] = [];
const reader = () =>
	new CopyReader(() => {
		const worker = new Worker(new URL('../workers/bring.worker.ts', import.meta.url), {
			type: 'module'
		});
		workers.push(worker);
		return worker;
	});
const request = (html: string) => ({ input: { html }, sources: [harbour], language: 'en' });

/** A PDF of one page, a line for each text, without the table of objects that readers do without. */
function pdf(texts: readonly string[]): Uint8Array<ArrayBuffer> {
	const lines = texts.flatMap((text) => [...(text.match(/.{1,80}(?: |$)/g) ?? []), '']);
	const content = lines
		.map((line, i) => `BT /F1 10 Tf 50 ${740 - 12 * i} Td (${line.replace(/[()]/g, '')}) Tj ET`)
		.join('\n');
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
		`<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
	].map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`);
	return new TextEncoder().encode(
		`%PDF-1.4\n${objects.join('')}trailer\n<< /Size 6 /Root 1 0 R >>\n%%EOF`
	);
}

afterEach(() => {
	for (const worker of workers.splice(0)) worker.terminate();
});

describe('the worker', () => {
	it('finds the article in a page full of traps, and nothing of the traps in it', async () => {
		const traps = [
			'<script>globalThis.caught = true</script>',
			'<img src="data:image/gif;base64,x" onerror="globalThis.caught = true">',
			'<iframe srcdoc="<script>parent.caught = true</script>"></iframe>',
			'<svg><a xlink:href="javascript:alert(1)"><text>click</text></a></svg>',
			'<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
			'<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
			'<a href="javascript:alert(1)">a link</a>',
			'<p onclick="alert(1)" style="background:url(//nowhere.invalid/)">styled</p>'
		];
		const page = around(
			...paragraphs.flatMap((text, i) => [text, ...traps.slice(2 * i, 2 * i + 2)])
		);
		const { end, read, laid } = await reader().ask(request(page));
		expect(end).toBe('done');
		expect(read?.ok && read.text).not.toMatch(/[<>]|caught|alert|onerror|javascript:/);
		expect(
			laid?.blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join(' ')
		).toBe(HARBOUR.replaceAll('\n\n', ' '));
	});

	it('reads a PDF, and a page after it', async () => {
		const asked = reader();
		const input = { bytes: pdf(HARBOUR.split('\n\n')), name: 'harbour.pdf' };
		const { end, laid } = await asked.ask({ ...request(''), input });
		expect({ end, article: laid?.article }).toEqual({ end: 'done', article: 'harbour' });
		const next = await asked.ask(request(around(...paragraphs)));
		expect(next).toMatchObject({ end: 'done', laid: { confidence: 1 } });
		expect(workers).toHaveLength(1);
	});

	it.each([
		['5,000 elements in one another', around('<div>'.repeat(5_000), ...paragraphs)],
		['500 elements in one another', around('<div>'.repeat(500), ...paragraphs)],
		['unclosed emphasis without end', around('<p><b><i><a href=x>'.repeat(50_000), ...paragraphs)],
		['a million empty elements', around('<br>'.repeat(1_000_000), ...paragraphs)],
		['100,000 attributes', around(`<p ${'a=b '.repeat(100_000)}>`, ...paragraphs)],
		['one word of 10 MB', around(`<p>${'a'.repeat(10_000_000)}</p>`)],
		['10 MB of open brackets', '<'.repeat(10_000_000)],
		['10 MB of a comment that does not end', `<!--${'-'.repeat(10_000_000)}`],
		['a table of tables', around('<table><tr><td>'.repeat(20_000), ...paragraphs)]
	])('ends with %s', async (_what, html) => {
		const { end } = await reader().ask(request(html));
		expect(['done', 'took-too-long']).toContain(end);
	});

	it('is ended when it takes too long, and the next thing is read by another', async () => {
		const asked = reader();
		const long = await asked.ask(request(around(...paragraphs.flatMap((p) => p.repeat(500)))), 1);
		expect(long).toMatchObject({ end: 'took-too-long', laid: null });
		const next = await asked.ask(request(around(...paragraphs)), WORK_LIMIT);
		expect(next).toMatchObject({ end: 'done', laid: { article: 'harbour', confidence: 1 } });
		expect(workers).toHaveLength(2);
	});
});
