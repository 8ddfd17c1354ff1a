import { expect, test } from 'vitest';
import { decodeText } from './charset';

const TEXT = 'Zoë’s café – “a naïve plan”';
/** The same text in Windows-1252, whose signs between 0x80 and 0x9F Latin-1 has not. */
const CP1252 = [
	0x5a, 0x6f, 0xeb, 0x92, 0x73, 0x20, 0x63, 0x61, 0x66, 0xe9, 0x20, 0x96, 0x20, 0x93, 0x61, 0x20,
	0x6e, 0x61, 0xef, 0x76, 0x65, 0x20, 0x70, 0x6c, 0x61, 0x6e, 0x94
];
const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, big = false): number[] =>
	Array.from(text).flatMap((letter) => {
		const code = letter.charCodeAt(0);
		return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
	});

test.each([
	['UTF-8', [...new TextEncoder().encode(TEXT)], TEXT],
	['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT)], TEXT],
	['Windows-1252', CP1252, TEXT],
	['UTF-16, little end first, with a mark', [0xff, 0xfe, ...utf16(TEXT)], TEXT],
	['UTF-16, big end first, with a mark', [0xfe, 0xff, ...utf16(TEXT, true)], TEXT],
	['UTF-16 without a mark', utf16(TEXT), TEXT],
	['UTF-16, big end first, without a mark', utf16(TEXT, true), TEXT],
	[
		'named in a meta tag',
		[...ascii('<meta charset="koi8-r">'), 0xcd, 0xc9, 0xd2],
		'<meta charset="koi8-r">мир'
	],
	[
		'named in an old meta tag',
		[...ascii('<meta http-equiv=x content="text/html; charset=windows-1251">'), 0xec, 0xe8, 0xf0],
		'<meta http-equiv=x content="text/html; charset=windows-1251">мир'
	],
	[
		'named in an XML declaration',
		[...ascii('<?xml version="1.0" encoding="shift_jis"?>'), 0x89, 0x77],
		'<?xml version="1.0" encoding="shift_jis"?>駅'
	],
	[
		'a name that is none',
		[...ascii('<meta charset="klingon">'), 0xe9],
		'<meta charset="klingon">é'
	],
	[
		'a page that says UTF-16 in single bytes',
		[...ascii('<meta charset=utf-16>'), 0xe9],
		'<meta charset=utf-16>é'
	],
	['nothing', [], '']
])('%s', (_, bytes, text) =>
	expect(decodeText(new Uint8Array(bytes))).toEqual({ text, lost: false })
);

test('one broken byte in a page in UTF-8 costs one character', () => {
	const bytes = new Uint8Array([...new TextEncoder().encode('é'.repeat(30)), 0xff]);
	expect(decodeText(bytes)).toEqual({ text: `${'é'.repeat(30)}\uFFFD`, lost: true });
});
