import { expect, test } from 'vitest';
import { migrateSet } from './migrate-set';

/** A coding of the drafts before format 1, with the comments its coder left. */
const DRAFT = `# Coded on a train.
format: 0
set: harbour
article: lind
coder: first
passages:
  - { at: p1.s1, theme: purpose, frame: pride, function: judgement, voice: says } # sure?
  - at: p2
    theme: cost
    frame: burden
    function: fact
    voice: "reports"
    note: he says 'says', I quote
`;

test('format 0: voices are renamed, and what was considered is asked for', () => {
	const files = new Map([
		['set.yaml', 'format: 0\ntitle: T\n'],
		['coding/first/lind.yaml', DRAFT],
		['articles/lind.md', '---\nformat: 0\n---\n']
	]);
	const changed = migrateSet(files);
	expect([...changed.keys()]).toEqual(['set.yaml', 'coding/first/lind.yaml']);
	expect(changed.get('set.yaml')).toBe('format: 1\ntitle: T\n');
	expect(changed.get('coding/first/lind.yaml')).toBe(
		DRAFT.replace('format: 0', 'format: 1')
			.replace('voice: says', 'voice: author')
			.replace('voice: "reports"', 'voice: attributed')
			.replace('passages:', 'considered: []\npassages:')
	);
});

test('a set in the present format is left as it is, and so is one that cannot be read', () => {
	expect(migrateSet(new Map([['set.yaml', 'format: 1\n']])).size).toBe(0);
	expect(migrateSet(new Map([['set.yaml', 'format: 0\n bad: [']])).size).toBe(0);
	expect(migrateSet(new Map([['set.yaml', 'format: 7\n']])).size).toBe(0);
	const once = migrateSet(new Map([['coding/first/lind.yaml', DRAFT]]));
	expect(migrateSet(once).size).toBe(0);
});
