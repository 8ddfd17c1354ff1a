import { expect, it } from 'vitest';
import { openAddress } from './local-links';

it.each([
	['', null],
	['#', null],
	['#open=', null],
	['#/read/lind?open=x', null],
	['#open=../class/quay.json', '../class/quay.json'],
	[
		'#open=https%3A%2F%2Fschool.example%2Fquay.json%3Fa%3D1',
		'https://school.example/quay.json?a=1'
	],
	['#open=/quay.json?a=1&b=2', '/quay.json?a=1&b=2'],
	['#open=100%.json', '100%.json']
])('the fragment %s asks to open %s', (hash, address) => {
	expect(openAddress(hash)).toBe(address);
});
