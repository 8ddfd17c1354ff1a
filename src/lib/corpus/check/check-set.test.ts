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
	/** The fixture that is changed; `harbour` where none is named. */
	readonly set?: 'clock';
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
// In `clock`, which is here in full.
const WIRE = 'articles/wire.md';
const SECOND = 'articles/wire@2.md';

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
	'source-of-full': {
		change: add('sources/okafor.json', JSON.stringify(bare('okafor'))),
		at: 'sources/okafor.json:1',
		tells: { article: 'okafor' }
	},
	'missing-coding': {
		change: (files) => files.delete('coding/reference/okafor.yaml'),
		at: 'articles/okafor.md:1',
		tells: { article: 'okafor', coder: 'reference' }
	},
	'version-gap': {
		set: 'clock',
		change: move(SECOND, 'articles/wire@3.md'),
		at: 'articles/wire@3.md:1',
		tells: { article: 'wire', version: 3, expected: 2 },
		also: ['unknown-reference']
	},
	'version-edition': {
		set: 'clock',
		change: edit(SECOND, ['edition: full', 'edition: digest']),
		at: 'articles/wire@2.md:4',
		tells: { article: 'wire', expected: 'full' },
		also: ['sentence-without-mark']
	},
	'version-unchanged': {
		set: 'clock',
		change: (files) => {
			const [, text = ''] = (files.get(WIRE) ?? '').split('\n---\n');
			const [front = ''] = (files.get(SECOND) ?? '').split('\n---\n');
			const titled = front.replace(
				/^title: .+$/m,
				/^title: .+$/m.exec(files.get(WIRE) ?? '')?.[0] ?? ''
			);
			files.set(SECOND, `${titled}\n---\n${text}`);
		},
		at: 'articles/wire@2.md:1',
		tells: { article: 'wire', before: 1 }
	},
	'version-not-coded': {
		set: 'clock',
		change: edit('coding/reference/wire.yaml', ['version: 1', 'version: 2']),
		at: 'coding/reference/wire.yaml:4',
		tells: { version: 2 }
	},
	'harm-not-asked': {
		change: add(CODED, 'harm: [{ at: p1.s2, acts: nobody }]\n'),
		at: 'coding/reference/lind.yaml:22',
		tells: {}
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
	'mark-in-full': {
		set: 'clock',
		change: edit(SECOND, ['No one was hurt.', 'No one was hurt. {s2}']),
		at: 'articles/wire@2.md:11',
		tells: { mark: '{s2}' }
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
	'label-not-in-text': {
		set: 'clock',
		change: edit('coding/reference/quill.yaml', ['text: our head teacher', 'text: our teacher']),
		at: 'coding/reference/quill.yaml:17',
		tells: { label: 'our teacher', at: 'p3.s1' }
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

function problemsAfter(change: Change, set = 'harbour'): readonly Problem[] {
	const files = fixtureSet(set);
	change(files);
	return checkSet(set, files).problems;
}

test.each(['harbour', 'clock'])('the set %s as it is has no problem', (set) => {
	expect(problemsAfter(() => undefined, set)).toEqual([]);
});

test.each(Object.entries(CASES))('%s', (code, { set, change, at, tells = {}, also = [] }) => {
	const problems = problemsAfter(change, set);
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

test.each([
	['captured', edit(SECOND, ['captured: 2022-03-02\n', '']), 'missing-front', 2],
	['versionOf', edit(SECOND, ['versionOf: wire\n', '']), 'missing-front', 2],
	['another', edit(SECOND, ['versionOf: wire', 'versionOf: quill']), 'header-mismatch', 5],
	['none', move(SECOND, 'articles/gone@2.md'), 'unknown-reference', 1],
	['itself', move(SECOND, 'articles/wire@1.md'), 'version-gap', 1]
] as const)(
	'a version says of what it is one, and when it was seen: %s',
	(_, change, code, line) => {
		const problems = problemsAfter(change, 'clock').filter(({ file }) => file.includes('@'));
		expect(problems[0]).toMatchObject({ code, line });
	}
);

test('a version keeps the rules of a digest', () => {
	const front = 'title: Lind again\nedition: digest\nversionOf: lind\ncaptured: 2021-06-01';
	const codes = (body: string): string[] =>
		problemsAfter((files) =>
			files.set('articles/lind@2.md', `---\n${front}\n---\n\n${body}\n`)
		).map(({ code }) => code);
	expect(codes('Lind argues that it is “a monument”. {s1} Few would cross it. {s2-s3}')).toEqual(
		[]
	);
	expect(codes('Lind argues.')).toEqual(['sentence-without-mark']);
	expect(codes(`Lind calls it “${LONG}”. {s1}`)).toEqual(['quotation-too-long']);
	expect(codes('Nobody builds nine spans of iron, for eleven carts. {s1}')).toEqual([
		'sentence-of-original'
	]);
	const full = front.replace('digest', 'full');
	const text = `---\n${full}\n---\n\nAnything.\n`;
	expect(problemsAfter((files) => files.set('articles/lind@2.md', text))).toMatchObject([
		{ code: 'version-edition', expected: 'digest', line: 3 }
	]);
});

test.each([
	['an article', 'article: quill, version: 1', 'article: gone', 'unknown-reference'],
	['a version', 'article: wire, version: 2', 'article: wire, version: 3', 'unknown-reference'],
	['a block of that version', 'at: p2.s1 }]', 'at: p3.s1 }]', 'no-such-block'],
	['a sentence of that version', 'at: p2.s1 }]', 'at: p2.s3 }]', 'no-such-sentence'],
	['an id of its own', 'id: softened', 'id: cut-quotation', 'duplicate-id'],
	['a place', 'members: [{ article: wire, at: p1.s1 }, {', 'members: [] #{', 'empty-value']
])('a teaching note names %s that is there', (_, before, after, code) => {
	const problems = problemsAfter(edit(SET, [before, after]), 'clock');
	expect(problems.map((problem) => problem.code)).toEqual([code]);
});

test.each([
	['the caretaker', true],
	['A fine old clock', true],
	['my father', true],
	['the caretakers', false],
	['old fine clock', false]
])('a label in a text in full, at its place: %s', (label, stands) => {
	const change = edit('coding/reference/quill.yaml', [
		'labels: [',
		`labels: [{ at: p7.s1-s3, actor: head, text: ${label} }, `
	]);
	const found = problemsAfter(change, 'clock').map(({ code }) => code);
	expect(found).toEqual(stands ? [] : ['label-not-in-text']);
});

test('a label may be an owner', () => {
	const change = all(
		edit('articles/quill.md', ['our head teacher about', 'our head teacher’s note about'])
	);
	expect(problemsAfter(change, 'clock')).toEqual([]);
});

test.each([
	[
		'a key phrase of another sentence',
		'chairs that do not wobble',
		'wobble a year',
		'cue-not-in-text'
	],
	['a key phrase of the title', 'cue: buy us chairs', 'cue: buy us clocks', 'cue-not-in-text'],
	[
		'a key phrase too long',
		'buy us chairs',
		'forget the clock and buy us chairs at once',
		'cue-too-long'
	]
])('a text in full proves %s by itself', (_, before, after, code) => {
	const change = edit('coding/reference/quill.yaml', [before, after]);
	expect(problemsAfter(change, 'clock').map((problem) => problem.code)).toContain(code);
});

test('terms of a silence are looked for in headings and items too', () => {
	for (const term of ['who looks up', 'hot lunches', 'forget the clock']) {
		const change = edit(
			SET,
			[
				'article: wire, reason: outside-question',
				`article: quill, frame: handed-down, reason: not-raised`
			],
			['heritage, my father', term]
		);
		const codes = problemsAfter(change, 'clock').map(({ code }) => code);
		expect(codes, term).toContain('silence-but-term');
	}
});
