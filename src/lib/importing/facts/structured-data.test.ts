import { expect, test } from 'vitest';
import { readStructuredData } from './structured-data';

const read = (value: unknown) => readStructuredData([JSON.stringify(value)]);

test('an article among other things, its author named elsewhere', () => {
	const data = read({
		'@context': 'https://schema.org',
		'@graph': [
			{ '@type': 'WebPage', name: 'Page', datePublished: '2020-01-01' },
			{ '@type': 'Person', '@id': '#ana', name: 'Ana Lind' },
			{ '@type': 'Article', headline: 'Night &amp; day', author: { '@id': '#ana' } }
		]
	});
	expect(data).toEqual({
		authors: ['Ana Lind'],
		headline: 'Night & day',
		published: '2020-01-01'
	});
});

test.each([
	['a list', [{ '@type': 'NewsArticle', author: [{ name: 'A B' }, 'C D'] }], ['A B', 'C D']],
	['types in a list', { '@type': ['Thing', 'BlogPosting'], author: { name: ['A B'] } }, ['A B']],
	['no author', { '@type': 'NewsArticle' }, []],
	['an author of another kind', { '@type': 'NewsArticle', author: 7 }, []]
])('authors: %s', (_, value, authors) => expect(read(value)?.authors).toEqual(authors));

test.each([
	['nothing', []],
	['no article', ['{"@type":"Organization","name":"X"}']],
	['no JSON', ['{oops']],
	['no object', ['7', 'null', '"text"', '[[[]]]']]
])('%s tells nothing', (_, data) => expect(readStructuredData(data)).toBeNull());

test('data with slips that sites make are read', () => {
	const data = '<!--{"@type":"NewsArticle","headline":"One\ntwo","author":[{"name":"A B"},],}-->';
	expect(readStructuredData([data])).toEqual({ headline: 'One two', authors: ['A B'] });
});

test('comments and linked articles are not the article', () => {
	const data = read({
		'@type': 'WebPage',
		comment: [{ '@type': 'BlogPosting', headline: 'No', author: 'No One' }],
		mainEntity: { '@type': 'NewsArticle', headline: 'Yes' }
	});
	expect(data?.headline).toBe('Yes');
});
