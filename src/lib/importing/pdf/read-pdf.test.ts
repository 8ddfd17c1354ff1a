import { describe, expect, test } from 'vitest';
import { importFile } from '../import-file';

/** A line at a place: size of type, from the left, from the bottom. */
type Placed = readonly [text: string, size: number, x: number, y: number];

/** Writes a small PDF: pages of lines, with nothing packed. */
function pdf(pages: readonly (readonly Placed[])[], trailer = ''): Uint8Array {
	const escape = (text: string): string => text.replace(/[\\()]/g, '\\$&');
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ')}] >>`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
		...pages.flatMap((lines, i) => {
			const stream = lines
				.map(([text, size, x, y]) => `BT /F1 ${size} Tf ${x} ${y} Td (${escape(text)}) Tj ET`)
				.join('\n');
			return [
				`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${5 + i * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
				`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`
			];
		})
	];
	let text = '%PDF-1.4\n';
	const offsets = objects.map((object, i) => {
		const at = text.length;
		text += `${i + 1} 0 obj\n${object}\nendobj\n`;
		return String(at).padStart(10, '0');
	});
	const xref = text.length;
	text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${at} 00000 n \n`).join('')}`;
	text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF`;
	return new Uint8Array(Buffer.from(text, 'latin1'));
}

const read = (bytes: Uint8Array) => importFile({ bytes, name: 'text.pdf' });

const column = (lines: readonly string[], x: number, top: number): Placed[] =>
	lines.map((text, i) => [text, 10, x, top - i * 12]);

describe('a PDF', () => {
	test('gives title, byline, day and paragraphs without running heads', async () => {
		const page = (number: number, lines: readonly Placed[]): Placed[] => [
			['Harbour Review', 8, 50, 780],
			[`${number}`, 8, 300, 20],
			...lines
		];
		const result = await read(
			pdf([
				page(1, [
					['The last ferryman', 22, 50, 740],
					['By Ana Lind', 10, 50, 715],
					['9 February 2016', 10, 50, 700],
					...column(
						[
							'For forty years he has rowed anyone who rang the bell across the riv-',
							'er, and since the bridge was opened it rings twice a week, mostly by',
							'mistake.'
						],
						50,
						670
					),
					...column(
						[
							'He keeps the boat in the shed and oils the oars in March, because one',
							'never knows, and because the shed would be empty'
						],
						50,
						620
					)
				]),
				page(2, column(['without it.', 'In the evening he reads.'], 50, 740)),
				page(3, column(['Nobody has asked him to stop.'], 50, 740))
			])
		);
		expect(result).toMatchObject({
			ok: true,
			article: { title: 'The last ferryman', byline: 'Ana Lind', published: '2016-02-09' }
		});
		expect(result.ok && result.article.blocks.map(({ text }) => text)).toEqual([
			'For forty years he has rowed anyone who rang the bell across the river, and since the bridge was opened it rings twice a week, mostly by mistake.',
			'He keeps the boat in the shed and oils the oars in March, because one never knows, and because the shed would be empty without it.',
			'In the evening he reads.',
			'Nobody has asked him to stop.'
		]);
	});

	test('reads columns one after the other', async () => {
		const left = [
			'The first column begins',
			'here and goes on for',
			'some lines of text that',
			'say nothing much until',
			'they reach the foot, and'
		];
		const right = [
			'there the second column',
			'takes the sentence up,',
			'as a reader would, and',
			'carries it to its end at',
			'the bottom of the page.'
		];
		const lines = left.flatMap((text, i) => [
			[text, 10, 50, 700 - i * 12] as const,
			[right[i]!, 10, 320, 700 - i * 12] as const
		]);
		const result = await read(pdf([[['Two columns', 20, 50, 740], ...lines]]));
		const text = result.ok ? result.article.blocks.map((block) => block.text).join(' ') : '';
		expect(text).toBe([...left, ...right].join(' '));
	});

	test('of many pages is read in part, and says so', async () => {
		const pages = Array.from({ length: 500 }, (_, i) =>
			column([`Page ${i} speaks of harbours.`], 50, 700)
		);
		const result = await read(pdf(pages));
		expect(result).toMatchObject({
			ok: true,
			article: { warnings: [{ code: 'pages-left-out', of: 500 }] }
		});
		const [warning] = result.ok ? result.article.warnings : [];
		expect(warning?.code === 'pages-left-out' && warning.read).toBeLessThanOrEqual(100);
	});

	test('with pages of pictures says how many', async () => {
		const result = await read(pdf([column(['Some words on a page.'], 50, 700), [], []]));
		expect(result).toMatchObject({
			article: { warnings: [{ code: 'pages-without-text', count: 2 }] }
		});
	});

	const locked =
		'/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <' +
		'ab'.repeat(32) +
		'> /U <' +
		'cd'.repeat(32) +
		'> >> /ID [<00> <00>]';
	test.each([
		['scanned', pdf([[], []]), { reason: 'scanned', pages: 2 }],
		['locked', pdf([column(['Secret'], 50, 700)], locked), { reason: 'encrypted' }],
		[
			'broken',
			new Uint8Array(Buffer.from('%PDF-1.7\nnothing')),
			{ reason: 'damaged', format: 'pdf' }
		]
	])('%s is refused', async (_, bytes, refusal) =>
		expect(await read(bytes)).toEqual({ ok: false, ...refusal })
	);
});
