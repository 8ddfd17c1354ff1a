import { expect, test } from 'vitest';
import { fixtureSet } from '../../../../tests/fixtures/sets';
import type { Problem, ProblemCode } from '../problem';
import { checkSet } from './check-set';

/** Problems of reading files: the shell that reads them has its own tests. */
type ReadingCode =
	| 'unreadable-file'
	| 'binary-file'
	| 'bad-utf8'
	| 'link-outside'
	| 'too-many-files'
	| 'file-too-large';

type Files = Map<string, string>;
type Change = (files: Files) => unknown;

interface Case {
	readonly change: Change;
	/** `file:line` and what else is told. */
	readonly at: string;
	readonly tells?: Readonly<Record<string, unknown>>;
	/** Codes that follow from the same change. */
	readonly also?: readonly ProblemCode[];
}

const SET = 'set.yaml';
const LIND = 'articles/lind.md';
const OKAFOR = 'articles/okafor.md';
const CODED = 'coding/reference/lind.yaml';
const OTHER = 'coding/second/lind.yaml';
const SOURCE = 'sources/lind.json';

const edit =
	(path: string, ...pairs: readonly (readonly [string, string])[]): Change =>
	(files) => {
		for (const [before, after] of pairs) {
			const text = files.get(path) ?? '';
			expect(text).toContain(before);
			files.set(path, text.replace(before, after));
		}
	};
const add =
	(path: string, text: string): Change =>
	(files) =>
		files.set(path, (files.get(path) ?? '') + text);
const move =
	(from: string, to: string): Change =>
	(files) => {
		files.set(to, files.get(from) ?? '');
		files.delete(from);
	};
const all =
	(...changes: readonly Change[]): Change =>
	(files) => {
		for (const change of changes) change(files);
	};

const LONG = 'a town that will pay and pay for it';
const cue = (text: string): Change => edit(CODED, ['cue: pay for decades', `cue: ${text}`]);

const CASES: Readonly<Record<Exclude<ProblemCode, ReadingCode>, Case>> = {
	'bad-yaml': {
		change: edit(SET, ['themes:', '\tthemes:']),
		at: 'set.yaml:9',
		tells: { reason: 'TAB_AS_INDENT' }
	},
	'bad-json': { change: edit(SOURCE, ['"article"', 'article"']), at: 'sources/lind.json:4' },
	'missing-set-file': { change: (files) => files.delete(SET), at: 'set.yaml:1' },
	'no-articles': {
		change: (files) => [LIND, OKAFOR].forEach((path) => files.delete(path)),
		at: 'articles:1'
	},
	'no-front-matter': { change: edit(LIND, ['---', '']), at: 'articles/lind.md:1' },
	'no-text': {
		change: (files) => {
			const front = (files.get(OKAFOR) ?? '').split('---\n\n')[0] ?? '';
			files.set(OKAFOR, `${front}---\n`);
		},
		at: 'articles/okafor.md:1',
		also: ['no-such-block']
	},
	'orphan-file': { change: add('articles/lind.txt', 'Draft'), at: 'articles/lind.txt:1' },
	'unknown-key': {
		change: edit(SET, ['notice:', 'notices:']),
		at: 'set.yaml:6',
		tells: { key: 'notices', nearest: 'notice' }
	},
	'unquoted-comma': {
		change: edit(SET, ['text: A town on an estuary.', 'text: A town, on an estuary.']),
		at: 'set.yaml:27',
		tells: { text: 'on an estuary.' }
	},
	'missing-key': {
		change: edit(LIND, ['edition: digest\n', '']),
		at: 'articles/lind.md:2',
		tells: { key: 'edition' }
	},
	'empty-value': {
		change: edit(SET, ['question: Who pays?', 'question:']),
		at: 'set.yaml:20',
		tells: { key: 'question' }
	},
	'empty-answer': {
		change: edit(SET, ['text: To put up a monument.', "text: ''"]),
		at: 'set.yaml:40'
	},
	'wrong-type': {
		change: edit(
			SET,
			['introduction: A town called', 'introduction: [A town called'],
			['harbour.\n', 'harbour.]\n']
		),
		at: 'set.yaml:5',
		tells: { key: 'introduction', expected: 'text', received: 'list' }
	},
	'not-one-of': {
		change: edit(CODED, ['function: consequence', 'function: consequense']),
		at: 'coding/reference/lind.yaml:14',
		tells: { key: 'function', value: 'consequense', nearest: 'consequence' }
	},
	'bad-id': {
		change: edit(SET, ['id: mayor', 'id: The Mayor']),
		at: 'set.yaml:25',
		tells: { value: 'The Mayor' }
	},
	'bad-date': { change: edit(LIND, ['2021-05-06', 'May 2021']), at: 'articles/lind.md:7' },
	'bad-address': {
		change: edit(CODED, ['considered: [p1.s2-s3]', 'considered: [p1.s2-3]']),
		at: 'coding/reference/lind.yaml:6',
		tells: { value: 'p1.s2-3' }
	},
	'bad-url': { change: edit(LIND, ['https://estuary', 'estuary']), at: 'articles/lind.md:8' },
	'bad-language': { change: edit(SET, ['language: en', 'language: English!']), at: 'set.yaml:7' },
	'too-few-members': {
		change: edit(SET, ['members: [{ article: okafor, at: p3.s1 }, ', 'members: [']),
		at: 'set.yaml:35'
	},
	'other-format': {
		change: edit(SET, ['format: 1', 'format: 2']),
		at: 'set.yaml:2',
		tells: { value: '2' }
	},
	'header-mismatch': {
		change: edit(OTHER, ['coder: second', 'coder: reference']),
		at: 'coding/second/lind.yaml:5',
		tells: { key: 'coder', value: 'reference', expected: 'second' }
	},
	'orphan-coding': {
		change: move(OTHER, 'coding/second/linds.yaml'),
		at: 'coding/second/linds.yaml:1',
		tells: { article: 'linds', nearest: 'lind' }
	},
	'orphan-source': {
		change: add('sources/zeller.json', JSON.stringify(bare('zeller'))),
		at: 'sources/zeller.json:1'
	},
	'renamed-without-alias': {
		change: all(
			move(OKAFOR, 'articles/ada.md'),
			move('coding/reference/okafor.yaml', 'coding/reference/ada.yaml'),
			(files) =>
				files.set(SET, (files.get(SET) ?? '').replaceAll('article: okafor', 'article: ada'))
		),
		at: 'coding/reference/ada.yaml:3',
		tells: { before: 'okafor', now: 'ada' }
	},
	'duplicate-id': {
		change: edit(SET, ['id: pride', 'id: trade']),
		at: 'set.yaml:17',
		tells: { kind: 'frame', id: 'trade', first: 1 },
		also: ['unknown-reference']
	},
	'unknown-reference': {
		change: edit(OTHER, ['theme: cost', 'theme: costs']),
		at: 'coding/second/lind.yaml:10',
		tells: { kind: 'theme', id: 'costs', nearest: 'cost' }
	},
	'missing-front': {
		change: edit(OKAFOR, ['publishedFrom: the vote it expects "next week"\n', '']),
		at: 'articles/okafor.md:2',
		tells: { key: 'publishedFrom', why: 'inferred-date' }
	},
	'missing-source': {
		change: (files) => files.delete(SOURCE),
		at: 'articles/lind.md:1',
		tells: { article: 'lind' }
	},
	'missing-coding': {
		change: (files) => files.delete('coding/reference/okafor.yaml'),
		at: 'articles/okafor.md:1',
		tells: { article: 'okafor', coder: 'reference' }
	},
	'no-such-block': {
		change: edit(SET, ['at: [p2] }', 'at: [p9] }']),
		at: 'set.yaml:41',
		tells: { at: 'p9', last: 'p2' }
	},
	'no-such-sentence': {
		change: edit(CODED, ['mentions: [{ at: p1.s2', 'mentions: [{ at: p1.s4']),
		at: 'coding/reference/lind.yaml:21',
		tells: { at: 'p1.s4', sentences: 3 }
	},
	'not-body': {
		change: edit(CODED, ['mentions: [{ at: p1.s2', 'mentions: [{ at: x2']),
		at: 'coding/reference/lind.yaml:21',
		tells: { at: 'x2' }
	},
	'not-read': {
		change: edit(OTHER, ['[p1.s2, p1.s3]', '[p1.s2]']),
		at: 'coding/second/lind.yaml:6',
		tells: { at: 'p1.s3' }
	},
	'coded-and-considered': {
		change: edit(OTHER, ['[p1.s2, p1.s3]', '[p1.s2, p1.s3, title]']),
		at: 'coding/second/lind.yaml:6',
		tells: { at: 'title' }
	},
	'considered-twice': {
		change: edit(OTHER, ['[p1.s2, p1.s3]', '[p1.s2-s3, p1.s3]']),
		at: 'coding/second/lind.yaml:6',
		tells: { at: 'p1.s3' }
	},
	'unused-frame': {
		change: edit(SET, [
			'  - id: cost',
			'      - { id: joy, name: Joy, definition: D, example: E }\n  - id: cost'
		]),
		at: 'set.yaml:18',
		tells: { theme: 'purpose', frame: 'joy' }
	},
	'range-backwards': {
		change: edit(CODED, ['min: 11, max: 12', 'min: 12, max: 11']),
		at: 'coding/reference/lind.yaml:20'
	},
	'block-count': {
		change: add(LIND, '\nLind signs off.\n'),
		at: 'articles/lind.md:22',
		tells: { found: 3, expected: 2 }
	},
	'heading-mismatch': {
		change: edit(LIND, ['Lind reckons', '## Lind reckons']),
		at: 'articles/lind.md:20',
		tells: { block: 'p2', expected: 'paragraph' }
	},
	'digest-longer': {
		change: edit(LIND, ['Few people would', `Few people${' at all'.repeat(15)} would`]),
		at: 'articles/lind.md:18',
		tells: { block: 'p1', words: 45, limit: 38 }
	},
	'sentence-without-mark': {
		change: edit(LIND, ['Few people', 'He counts carts. Few people']),
		at: 'articles/lind.md:18',
		tells: { text: 'He counts carts.' }
	},
	'mark-without-sentence': {
		change: edit(LIND, ['monument”. {s1}', 'monument”. {s1} {s2}']),
		at: 'articles/lind.md:18'
	},
	'mark-outside-block': {
		change: edit(LIND, ['{s2-s3}', '{s2-s4}']),
		at: 'articles/lind.md:18',
		tells: { mark: '{s2-s4}', sentences: 3 }
	},
	'mark-backwards': {
		change: edit(LIND, ['cross it. {s2-s3}', 'cross it. {s2-s3} Really few. {s3-s2}']),
		at: 'articles/lind.md:18'
	},
	'sentences-uncovered': {
		change: edit(LIND, ['{s2-s3}', '{s2}']),
		at: 'articles/lind.md:18',
		tells: { at: 'p1.s3' }
	},
	'sentence-of-original': {
		change: edit(LIND, [
			'Few people would cross it.',
			'Nobody builds nine spans of iron, for eleven carts.'
		]),
		at: 'articles/lind.md:18'
	},
	'cue-too-long': {
		change: cue(LONG),
		at: 'coding/reference/lind.yaml:16',
		tells: { words: 9, limit: 8 },
		also: ['cue-not-in-digest', 'cue-not-in-original', 'cues-over-tenth']
	},
	'label-too-long': {
		change: edit(CODED, ['text: our builder', `text: ${LONG}`]),
		at: 'coding/reference/lind.yaml:18'
	},
	'quotation-too-long': {
		change: edit(LIND, ['“pay for decades”', `“pay for decades” in “${LONG}”`]),
		at: 'articles/lind.md:20',
		also: ['cues-over-tenth']
	},
	'cue-not-in-digest': {
		change: edit(LIND, ['“pay for decades”', 'pay for decades']),
		at: 'coding/reference/lind.yaml:16',
		tells: { cue: 'pay for decades', block: 'p2', unquoted: true }
	},
	'cue-not-in-text': {
		change: edit('coding/reference/okafor.yaml', ['buyers to our stalls', 'buyers from abroad']),
		at: 'coding/reference/okafor.yaml:9'
	},
	'cue-not-in-original': {
		change: all(cue('pay for years'), edit(LIND, ['“pay for decades”', '“pay for years”'])),
		at: 'coding/reference/lind.yaml:16',
		tells: { cue: 'pay for years', at: 'p2' }
	},
	'cues-over-tenth': {
		change: edit(LIND, ['Few people would', 'Few “people” would “ever” think to']),
		at: 'articles/lind.md:1',
		tells: { words: 7, limit: 6 }
	},
	'no-answer-or-silence': {
		change: edit(SET, [
			'  - { theme: purpose, article: lind, text: To put up a monument., at: [p1.s1, title] }\n',
			''
		]),
		at: 'set.yaml:10',
		tells: { theme: 'purpose', article: 'lind' }
	},
	'answer-and-silence': {
		change: edit(SET, [
			'answers:\n',
			'answers:\n  - { theme: cost, article: okafor, text: We can., at: [p3] }\n'
		]),
		at: 'set.yaml:37',
		tells: { theme: 'cost', article: 'okafor' },
		also: ['answer-without-passage']
	},
	'answer-without-passage': {
		change: all(
			edit(SET, ['  - { theme: cost, article: okafor, reason: not-raised, terms: [taxes] }\n', '']),
			edit(SET, ['silences:\n', '']),
			add(SET, '  - { theme: cost, article: okafor, text: We can., at: [p3] }\n')
		),
		at: 'set.yaml:40',
		tells: { theme: 'cost', article: 'okafor' }
	},
	'silence-but-coded': {
		change: edit(SET, [
			'answers:\n',
			'  - { theme: purpose, frame: trade, article: okafor, reason: not-raised }\nanswers:\n'
		]),
		at: 'set.yaml:38',
		tells: { frame: 'trade', at: 'title' }
	},
	'silence-but-term': {
		change: edit(SET, ['terms: [taxes]', 'terms: [nine million]']),
		at: 'set.yaml:37',
		tells: { term: 'nine million', article: 'okafor', at: 'p3' }
	}
};

function bare(article: string): unknown {
	return { format: 1, set: 'harbour', article, segmenter: '1', blocks: [], cues: [] };
}

function problemsAfter(change: Change): readonly Problem[] {
	const files = fixtureSet('harbour');
	change(files);
	return checkSet('harbour', files).problems;
}

test('the set as it is has no problem', () => {
	expect(problemsAfter(() => undefined)).toEqual([]);
});

test.each(Object.entries(CASES))('%s', (code, { change, at, tells = {}, also = [] }) => {
	const problems = problemsAfter(change);
	const own = problems.filter((problem) => problem.code === code);
	expect(own[0]).toMatchObject({ code, ...tells });
	expect(`${own[0]?.file}:${own[0]?.line}`).toBe(at);
	const others = new Set(problems.map((problem) => problem.code).filter((other) => other !== code));
	expect([...others].sort()).toEqual([...also].sort());
});

test('problems of several files are all told at once, in order', () => {
	const problems = problemsAfter(
		all(CASES['range-backwards'].change, CASES['unused-frame'].change, CASES['bad-yaml'].change)
	);
	expect(problems.map(({ code }) => code)).toEqual(['bad-yaml']);
	const both = problemsAfter(all(CASES['range-backwards'].change, CASES['unused-frame'].change));
	expect(both.map(({ file }) => file)).toEqual([CODED, SET]);
});

test('an alias lets old names stand', () => {
	const renamed = all(CASES['renamed-without-alias'].change, (files) => {
		edit('articles/ada.md', ['edition: full', 'edition: full\naliases: [okafor]'])(files);
	});
	expect(problemsAfter(renamed)).toEqual([]);
});

test('a second version says of what it is one, and when it was captured', () => {
	const second = (front: string): Change =>
		all((files) => {
			const text = (files.get(LIND) ?? '').replace('aliases: [per-lind]\n', front);
			files.set('articles/lind@2.md', text);
		});
	const codes = (front: string) =>
		problemsAfter(second(front)).map((p) => ('key' in p ? p.key : p.code));
	expect(codes('')).toEqual(['captured', 'versionOf']);
	expect(codes('versionOf: okafor\ncaptured: 2021-06-01\n')).toEqual(['versionOf']);
	expect(codes('versionOf: lind\ncaptured: 2021-06-01\n')).toEqual([]);
});
