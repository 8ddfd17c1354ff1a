import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD } from '../run/site-pages.mjs';
import { expect, test } from './fixtures';

const FOLDER = '_app/immutable/workers';
/** The file of the worker that reads what a reader brings. */
const workerFile = (): string => {
	const file = readdirSync(join(BUILD, FOLDER)).find((name) => name.startsWith('bring.worker'));
	return `${FOLDER}/${file ?? ''}`;
};

/** Long enough for the worker's code to come; its work has a limit of its own. */
const PATIENCE = 20_000;

const SENTENCE =
	'The ferry to the island leaves at nine, and nobody has ever seen it leave at ten.';
/** Everything that makes a browser fetch something, or run it, were the page ever put into one. */
const hostile = (site: string): string => `<!doctype html>
<html><head>
	<base href="${site}never/">
	<link rel="stylesheet" href="${site}never/style.css"><link rel="preload" as="image" href="${site}never/pre.png">
	<meta http-equiv="refresh" content="0;url=${site}never/refresh">
	<script src="${site}never/script.js"></script><script>fetch('${site}never/inline')</script>
	<style>@import '${site}never/import.css'; body { background: url(${site}never/background.png) }</style>
</head><body onload="fetch('${site}never/onload')"><article><h1>A ferry on time</h1>
	<p>${SENTENCE}</p><p style="background: url(${site}never/styled.png)">${SENTENCE}</p>
	<img src="${site}never/image.png" srcset="${site}never/2x.png 2x" onerror="fetch('${site}never/onerror')">
	<iframe src="${site}never/frame"></iframe><object data="${site}never/object"></object>
	<embed src="${site}never/embed"><video src="${site}never/video" poster="${site}never/poster.png"></video>
	<svg><image href="${site}never/svg.png"/><use href="${site}never/use.svg#a"/><script>fetch('${site}never/svg')</script></svg>
	<input type="image" src="${site}never/input.png"><form action="${site}never/form"><button>x</button></form>
	<p>${SENTENCE} And that is all there is to say about it.</p>
</article></body></html>`;

interface Reply {
	readonly step: string;
	readonly read?: { readonly ok: boolean; readonly text?: string };
}

test('a page is read in the built worker, and nothing in it is fetched or run', async ({
	page,
	open,
	baseURL
}) => {
	const asked: string[] = [];
	page.context().on('request', (request) => asked.push(request.url()));
	await open('');
	const site = baseURL ?? '';
	const replies = await page.evaluate(
		({ file, html, patience }) =>
			new Promise<Reply[]>((resolve, reject) => {
				const told: Reply[] = [];
				const worker = new Worker(file, { type: 'module' });
				setTimeout(() => reject(new Error(JSON.stringify(told))), patience);
				worker.onerror = (event) => reject(new Error(event.message));
				worker.onmessage = ({ data }: MessageEvent<Reply>) => {
					told.push(data);
					if (data.step === 'laid' || data.step === 'failed') resolve(told);
				};
				worker.postMessage({ input: { html }, sources: [], language: 'en' });
			}),
		{ file: `${site}${workerFile()}`, html: hostile(site), patience: PATIENCE }
	);
	expect(replies.map(({ step }) => step)).toEqual(['began', 'read', 'laid']);
	expect(replies[1]?.read?.text).toContain(SENTENCE);
	expect(replies[1]?.read?.text).not.toMatch(/never|fetch|[<>]/);
	await page.waitForLoadState('networkidle');
	// What the worker fetches is seen: its own code, in parts.
	expect(asked.some((url) => url.includes('/workers/chunks/'))).toBe(true);
	expect(asked.filter((url) => url.includes('/never/'))).toEqual([]);
});
