import { describe, expect, it } from 'vitest';
import { readQuery } from './query';

/** In short: `word`, `two+words`, `"phrase"`, and `…` after what is still being typed. */
const read = (typed: string) =>
	readQuery(typed).map(({ words, exact, open }) => {
		const text = words.join('+');
		return `${exact ? `"${text}"` : text}${open ? '…' : ''}`;
	});

describe('readQuery', () => {
	it.each([
		['ferry', ['ferry…']],
		['ferry ', ['ferry']],
		['Empty  quays', ['empty', 'quays…']],
		['"empty quays"', ['"empty+quays"']],
		['“empty quays” tide', ['"empty+quays"', 'tide…']],
		['tide "empty qu', ['tide', '"empty+qu"…']],
		['«empty quays»', ['"empty+quays"']],
		['anti-ferry', ['anti+ferry…']],
		['250,000', ['250,000…']],
		['U.S.', ['us…']],
		['O’Tern', ["o'tern…"]],
		['why is the ferry in this harbour', ['ferry', 'harbour…']],
		['the', ['the…']],
		['"the ferry"', ['"the+ferry"']],
		['plan b ', ['plan', 'b']],
		['難民問題', ['難+民+問+題']],
		['難', ['難']],
		['7', ['7…']],
		['مدينة', ['مدينة…']]
	])('reads %s', (typed, chunks) => {
		expect(read(typed)).toEqual(chunks);
	});

	it.each(['', '   ', 'f', '"', '""', '…!', 'f '.trim()])('asks for nothing by %j', (typed) => {
		expect(read(typed)).toEqual([]);
	});

	it('leaves out the first letter of a word that is being typed', () => {
		expect(read('ferry q')).toEqual(['ferry']);
	});
});
