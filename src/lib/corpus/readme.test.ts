import { expect, test } from 'vitest';
import readme from '../../../corpus/README.md?raw';
import { fixtureSet } from '../../../tests/fixtures/sets';
import { checkSet } from './check/check-set';
import { readSet } from './read-set';

/** The first block of code under a heading. */
const example = (heading: string): string => {
	const section = readme.split(`\n## ${heading}\n`)[1] ?? '';
	return /```\w+\n([\s\S]*?)```/.exec(section)?.[1] ?? '';
};

const EXAMPLES = [
	'set.yaml',
	'articles/lind.md',
	'articles/lind@2.md',
	'coding/reference/lind.yaml'
];

test('the examples of the guide are in format 1', () => {
	const files = fixtureSet('harbour');
	for (const path of EXAMPLES) files.set(path, example(path));
	expect(readSet('harbour', files).problems).toEqual([]);
});

test('and what they leave out of the set around them is all the checker finds', () => {
	const files = fixtureSet('harbour');
	for (const path of EXAMPLES) files.set(path, example(path));
	const { problems } = checkSet('harbour', files);
	// A second theme, the block p4 and a frame's silence belong to a longer article.
	expect(new Set(problems.map(({ code }) => code))).toEqual(
		new Set(['unknown-reference', 'no-such-block'])
	);
});

test('the guide names every key of a set, an article and a coding', () => {
	const inGuide = EXAMPLES.map(example).join('\n');
	const keys =
		'format title question introduction care notice language reference themes actors names'
			.concat(
				' events figures parallels silences answers outside short byline outlet genre published url'
			)
			.concat(
				' edition aliases vantage redact versionOf captured teaching set article version coder considered passages labels mentions labelGroups harm'
			)
			.split(' ');
	for (const key of keys) expect(inGuide).toMatch(new RegExp(`^${key}:`, 'm'));
});
