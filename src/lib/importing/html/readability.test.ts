import { expect, test } from 'vitest';
import { parsePage } from './parse-page';
import { readWithReadability } from './readability';

const SENTENCE =
	'The harbour wall was rebuilt in spring, and the boats, which had lain in the upper basin all winter, came back to it.';

// It walks down the tree without asking what a node is; a tree it stumbles over is read by nobody.
test.each([
	['paragraphs', `<p>${SENTENCE}</p>`],
	['texts beside elements', `<div>${SENTENCE} <span>So <b>they</b> say.</span></div>`],
	['lines', `${SENTENCE}<br><br>`],
	['a table', `<table><tr><td>${SENTENCE}</td></tr></table>`],
	['a list', `<ul><li>${SENTENCE} <a href="/x">More</a></li></ul>`],
	['fonts and centres', `<center><font>${SENTENCE}</font></center>`],
	['frames for figures', `<figure><img src="x.jpg"><figcaption>${SENTENCE}</figcaption></figure>`]
])('Readability reads the tree: %s', (_, part) => {
	const { root } = parsePage(
		`<title>The harbour wall</title><body><h1>The harbour wall</h1><div>${part.repeat(12)}</div></body>`
	);
	expect(readWithReadability(root)?.textContent).toContain('came back to it.');
});

test('a page that would keep it busy is left to the other reading', () => {
	const { root } = parsePage(
		`<body>${`${'<div>'.repeat(140)}<p>${SENTENCE}</p>${'</div>'.repeat(140)}`.repeat(60)}`
	);
	expect(readWithReadability(root)).toBeNull();
});
