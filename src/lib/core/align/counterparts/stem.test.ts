import { describe, expect, test } from 'vitest';
import { root, stem } from './stem';

describe('stem', () => {
	test.each([
		['arrested', 'arrest'],
		['arrests', 'arrest'],
		['arresting', 'arrest'],
		['running', 'run'],
		['fled', 'flee'],
		['fleeing', 'flee'],
		['killed', 'kill'],
		['cities', 'city'],
		['churches', 'church'],
		['crisis', 'crisis'],
		["mayor's", 'mayor'],
		["teachers'", 'teacher'],
		['two', '2'],
		['1,500', '1500'],
		['was', 'be'],
		['said', 'say'],
		['children', 'child'],
		['ring', 'ring'],
		['school', 'school'],
		['мост', 'мост'],
		['un', 'un']
	])('%s: %s', (word, expected) => {
		expect(stem(word)).toBe(expected);
	});

	test.each([
		['arrive', 'arriving'],
		['vote', 'voting'],
		['plan', 'planned'],
		['carry', 'carried']
	])('%s and %s meet', (one, other) => {
		expect(stem(one)).toBe(stem(other));
	});
});

describe('root', () => {
	test.each([
		['investigators', 'investigation'],
		['israel', 'israeli'],
		['agrees', 'agreement'],
		['resigned', 'resignation'],
		['destructive', 'destruction']
	])('%s and %s meet', (one, other) => {
		expect(root(stem(one))).toBe(root(stem(other)));
	});

	test.each(['vote', 'city', 'ring', '2016'])('%s is none of a longer word', (word) => {
		expect(root(stem(word))).toBe(stem(word));
	});
});
