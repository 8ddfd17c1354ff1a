import { zipSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importFile } from './import-file';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Writes a small Word document: the body as XML, and other parts by path. */
function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
	const files = {
		'[Content_Types].xml': '<Types/>',
		'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
		...parts
	};
	return zipSync(
		Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))
	);
}

const p = (text: string, style = '', run = ''): string =>
	`<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r>${run && `<w:rPr>${run}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

const read = (bytes: Uint8Array) => importFile({ bytes, name: 'text.docx' });

describe('a Word document', () => {
	test('gives its title, byline, day, blocks and marks', async () => {
		const result = await read(
			docx(
				p('The last ferryman', 'Title') +
					p('By Ana Lind') +
					p('9 February 2016') +
					p('The river', 'berschrift1') +
					'<w:p><w:r><w:t>For forty </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>years</w:t></w:r><w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del><w:hyperlink><w:r><w:t xml:space="preserve"> he</w:t></w:r></w:hyperlink><w:r><w:rPr><w:b w:val="0"/><w:i/></w:rPr><w:tab/><w:t>rowed &amp; sang.</w:t></w:r></w:p>' +
					p('We waited.', 'Quote') +
					'<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>One oar</w:t></w:r></w:p>' +
					p('A picture of the boat', 'Caption'),
				{
					'word/styles.xml': `<w:styles ${W}><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>`
				}
			)
		);
		expect(result).toEqual({
			ok: true,
			article: {
				title: 'The last ferryman',
				byline: 'Ana Lind',
				published: '2016-02-09',
				language: 'en',
				blocks: [
					{ kind: 'heading', text: 'The river' },
					{
						kind: 'paragraph',
						text: 'For forty years he rowed & sang.',
						marks: [
							{ kind: 'strong', start: 10, end: 15 },
							{ kind: 'link', start: 16, end: 18 },
							{ kind: 'emphasis', start: 19, end: 32 }
						]
					},
					{ kind: 'quotation', text: 'We waited.' },
					{ kind: 'item', text: 'One oar' }
				],
				warnings: []
			}
		});
	});

	test('has its creator as author where the text names none', async () => {
		const parts = { 'docProps/core.xml': '<x><dc:creator>Jo Berg</dc:creator></x>' };
		expect(await read(docx(p('Some text.'), parts))).toMatchObject({
			article: { byline: 'Jo Berg' }
		});
	});
});

describe('what is no whole Word document is refused', () => {
	const bomb = (): Uint8Array =>
		zipSync({ 'word/document.xml': new Uint8Array(40_000_000).fill(0x20) }, { level: 9 });
	/** A bomb whose head says that it is small. */
	const lying = (): Uint8Array => {
		const bytes = bomb();
		bytes.set([100, 0, 0, 0], 22);
		return bytes;
	};

	test.each([
		['a zip bomb', bomb, { reason: 'unpacks-too-large', limit: 30_000_000 }],
		['a zip bomb that lies', lying, { reason: 'unpacks-too-large', limit: 30_000_000 }],
		[
			'a zip of something else',
			() => zipSync({ 'a.txt': strToU8('a') }),
			{ reason: 'damaged', format: 'docx' }
		],
		[
			'half a file',
			() => docx(p('Text '.repeat(500))).subarray(0, 60),
			{ reason: 'damaged', format: 'docx' }
		],
		['an empty document', () => docx(p('')), { reason: 'no-text' }],
		[
			'RTF under its name',
			() => strToU8('{\\rtf1 Hello}'),
			{ reason: 'other-format', format: 'RTF' }
		],
		[
			'a picture under its name',
			() => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]),
			{ reason: 'other-format', format: 'PNG' }
		],
		['absurd nesting', () => docx('<w:x>'.repeat(5_000)), { reason: 'too-deep', limit: 1_000 }],
		[
			'a file with a password',
			() =>
				new Uint8Array([
					0xd0,
					0xcf,
					0x11,
					0xe0,
					0xa1,
					0xb1,
					0x1a,
					0xe1,
					...Buffer.from('EncryptedPackage', 'utf16le')
				]),
			{ reason: 'encrypted' }
		]
	])('%s', async (_, make, refusal) =>
		expect(await read(make())).toEqual({ ok: false, ...refusal })
	);

	test('entities that a document declares are not expanded', async () => {
		const text = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
		const result = await read(docx(`${text}${p('one &b; two')}`));
		expect(JSON.stringify(result)).not.toContain('aaaa');
	});
});
