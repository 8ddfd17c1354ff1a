import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ferry } from '../../../../tests/invented/framing-set';
import { asId, type Article, type ArticleId } from '$lib/core/model';
import { hiding, type BlindWords } from './blind-words';

const words: BlindWords = {
	author: '[the author]',
	otherAuthor: '[another author]',
	outlet: '[this outlet]',
	otherOutlet: '[another outlet]',
	hidden: '[hidden]',
	instead: (text) => `[${text}]`,
	text: (number) => `Text ${number}`
};

const [plain] = ferry().articles;
const article = (id: string, of: Partial<Article>): Article => ({
	...(plain as Article),
	id: asId<ArticleId>(id),
	short: id,
	redact: [],
	...of
});

const oakes = article('oakes', {
	byline: 'Margit Oakes',
	short: 'Oakes',
	outlet: 'The Quay Courier',
	url: 'https://www.quay.example/2026/02/oakes-mornings.html',
	redact: [{ words: 'Courier' }, { words: 'the column', say: 'the text' }]
});
const crew = article('crew', {
	byline: 'The committee',
	short: 'Crew',
	outlet: 'TIDE',
	redact: [{ words: 'TIDE', say: 'the author' }, { words: '@rsmit' }]
});
const pair = article('pair', { byline: 'Jo al-Haddad and Per Lind', outlet: 'Pier & Post' });
const all = [oakes, crew, pair];
const own = hiding(all, words)(oakes.id);
const others = hiding(all, words)(crew.id);
const about = hiding(all, words)(null);

describe('what gives a text away', () => {
	it.each([
		['Oakes argues that it helps.', '[The author] argues that it helps.'],
		['So Margit Oakes asks.', 'So [the author] asks.'],
		['It is Oakes’s view, and Oakes’ hope.', 'It is [the author]’s view, and [the author]’s hope.'],
		["Oakes' hope", "[The author]'s hope"],
		['MARGIT  OAKES', '[The author]'],
		['It stood in the Courier.', 'It stood in [this outlet].'],
		['The Quay Courier’s page', '[This outlet]’s page'],
		['“The column ends.”', '“[The text] ends.”'],
		['Done. Oakes asks “Oakes who?”', 'Done. [The author] asks “[the author] who?”'],
		['See https://quay.example/2026/02/a.html?b=1 there', 'See [this outlet] there'],
		['See www.quay.example.', 'See [this outlet]'],
		['Stoakes and Oakesley have couriers', 'Stoakes and Oakesley have couriers'],
		[
			'Lind said so in Pier & Post',
			'[another author] said so in [another outlet]'.replace('[a', '[A')
		]
	])('%s', (text, hidden) => {
		expect(own(text)).toBe(hidden);
	});

	it('is named as another’s in other texts, and phrases are left there', () => {
		expect(others('As Oakes wrote in the column of the Courier')).toBe(
			'As [another author] wrote in the column of [another outlet]'
		);
		expect(about('Oakes, @rsmit and al-Haddad')).toBe(
			'[Another author], [hidden] and [another author]'
		);
	});

	it('may have other words given for it, which come first', () => {
		expect(others('TIDE says, and TIDE’s crew')).toBe('[The author] says, and [the author]’s crew');
		expect(own('In TIDE')).toBe('In [another outlet]');
	});

	it('takes a byline for a name only where it is one', () => {
		expect(others('The committee met; a committee is not one.')).toBe(
			'[The author] met; a committee is not one.'
		);
	});

	it('is gone wherever it stands, and hiding again changes nothing', () => {
		const names = ['Oakes', 'Margit Oakes', 'The Quay Courier', 'TIDE', 'al-Haddad', 'Per Lind'];
		const piece = fc.oneof(
			fc.constantFrom(...names, ...names.map((name) => name.toUpperCase())),
			fc.constantFrom(' ', ', ', '. ', '’s ', ' (', '“', '”', '–', 'in the '),
			fc.lorem({ maxCount: 2 })
		);
		fc.assert(
			fc.property(fc.array(piece), (pieces) => {
				const text = pieces.join(' ');
				const hidden = own(text);
				for (const name of names)
					expect(` ${hidden} `).not.toMatch(new RegExp(`\\b${name}\\b`, 'i'));
				expect(own(hidden)).toBe(hidden);
			}),
			{ seed: 5 }
		);
	});
});

it('leaves a set without names as it is', () => {
	const nobody = article('nobody', { short: 'A short title' });
	const { byline, outlet, ...bare } = nobody;
	expect([byline, outlet]).toEqual([undefined, undefined]);
	expect(hiding([bare], words)(bare.id)('A short title. Nothing.')).toBe('A short title. Nothing.');
});
