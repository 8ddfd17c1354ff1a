import { describe, expect, it, vi } from 'vitest';
import { writeSetFile } from '$lib/exchange';
import { fetchOpened, readOpened } from './opened-file';

const TEXT = writeSetFile({ id: 'quay', files: new Map([['set.yaml', 'format: 1']]) });

describe('readOpened', () => {
	it('reads a set file, also one that begins with a mark of its encoding', async () => {
		expect(await readOpened(new Blob([TEXT]))).toMatchObject({ ok: true, id: 'quay' });
		expect(await readOpened(new Blob(['\uFEFF', TEXT]))).toMatchObject({ ok: true, id: 'quay' });
	});

	it('refuses a large file before it is read', async () => {
		const text = vi.fn();
		const file = { size: 40_000_000, text } as unknown as Blob;
		expect(await readOpened(file)).toBe('too-large');
		expect(text).not.toHaveBeenCalled();
	});

	it('says that the browser does not hand it over', async () => {
		const text = () => Promise.reject(new DOMException('', 'NotReadableError'));
		expect(await readOpened({ size: 5, text } as unknown as Blob)).toBe('unreadable-file');
	});

	it('refuses what is no set', async () => {
		expect(await readOpened(new Blob([new Uint8Array([0, 159, 146, 150])]))).toBe('not-a-set');
	});
});

describe('fetchOpened', () => {
	const here = new URL('https://school.example/vantage/local/#open=x');
	const answers = (response: Response) => vi.fn(() => Promise.resolve(response));

	it.each([
		['../class/quay.vantage.json', 'https://school.example/vantage/class/quay.vantage.json'],
		['/quay.json?of=8b', 'https://school.example/quay.json?of=8b'],
		['https://school.example/quay.json', 'https://school.example/quay.json']
	])('fetches %s from this site', async (address, asked) => {
		const fetchFile = answers(new Response(TEXT));
		const file = await fetchOpened(address, here, fetchFile);
		expect(fetchFile).toHaveBeenCalledWith(asked);
		if (typeof file === 'string') throw new Error(file);
		expect(file.name).toMatch(/^quay\./);
		expect(await file.text()).toBe(TEXT);
	});

	it.each([
		['https://elsewhere.example/quay.json', 'elsewhere'],
		['//elsewhere.example/quay.json', 'elsewhere'],
		['http://school.example/quay.json', 'elsewhere'],
		['javascript:alert(1)', 'elsewhere'],
		['data:application/json,{}', 'elsewhere'],
		['https://', 'not-fetched']
	])('asks nobody for %s', async (address, why) => {
		const fetchFile = answers(new Response(TEXT));
		expect(await fetchOpened(address, here, fetchFile)).toBe(why);
		expect(fetchFile).not.toHaveBeenCalled();
	});

	it.each<[string, Response, string]>([
		['is not there', new Response('', { status: 404 }), 'not-fetched'],
		['is large', new Response('', { headers: { 'content-length': '40000000' } }), 'too-large']
	])('says that a file %s', async (_what, response, why) => {
		expect(await fetchOpened('/quay.json', here, answers(response))).toBe(why);
	});

	it('says that the site does not answer', async () => {
		const offline = () => Promise.reject(new TypeError('offline'));
		expect(await fetchOpened('/quay.json', here, offline)).toBe('not-fetched');
	});
});
