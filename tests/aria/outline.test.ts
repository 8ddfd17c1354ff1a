import { expect, test } from 'vitest';
import { outlineOf } from './outline';

test('an outline has no addresses, no long texts, and few of many', () => {
	const tree = `- main:
  - heading "A question?" [level=1]
  - list:
    - listitem:
      - link "One":
        - /url: /one/
    - listitem: Two
    - listitem: "Three: with a colon"
    - listitem:
      - 'link "Four: hidden"':
        - /url: /four/
    - listitem: Five
  - paragraph: ${'long '.repeat(20)}
  - 'button "Theme A: Learning" [pressed]': Learning 12`;
	expect(outlineOf(tree)).toBe(`main
  heading “A question?” [level=1]
  list
    listitem
      link “One”
    listitem: Two
    … 3 more: listitem
  paragraph: long long long long long long long long…
  button “Theme A: Learning” [pressed]: Learning 12
`);
});

test('rows within rows are counted each for itself', () => {
	const item = (name: string, inner: number) =>
		[`- listitem "${name}":`, ...Array.from({ length: inner }, (_, i) => `  - link "${i}"`)].join(
			'\n'
		);
	const tree = [item('a', 5), item('b', 1), item('c', 4), item('d', 9)].join('\n');
	expect(
		outlineOf(tree)
			.split('\n')
			.map((line) => line.trim())
	).toEqual([
		'listitem “a”',
		'link “0”',
		'link “1”',
		'… 3 more: link',
		'listitem “b”',
		'link “0”',
		'… 2 more: listitem',
		''
	]);
});
