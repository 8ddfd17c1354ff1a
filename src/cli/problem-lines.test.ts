import type { Problem } from '$lib/corpus';
import { m } from '$lib/messages';
import { expect, test } from 'vitest';
import { inWords } from './problem-lines';

const FOLDER = { id: 'harbour', path: '', shown: 'corpus/harbour' };

/** Whatever a message asks for, it gets. */
const anything = new Proxy(
	{},
	{
		get: (_, key) => {
			if (key === 'options') return ['this', 'that'];
			if (key === 'why') return 'version';
			return [
				'bytes',
				'limit',
				'words',
				'found',
				'expected',
				'sentences',
				'first',
				'min',
				'max'
			].includes(String(key))
				? 3
				: 'this';
		}
	}
);

test.each(Object.keys(m.problems))('%s says what is wrong, and how to mend it', (code) => {
	const detail = new Proxy(
		{ code, file: 'set.yaml', line: 1 },
		{
			get: (own: Record<string, unknown>, key: string) =>
				own[key] ?? (Reflect.get(anything, key) as unknown)
		}
	);
	const { file, message } = inWords(FOLDER, detail as unknown as Problem);
	expect(file).toBe('corpus/harbour/set.yaml');
	expect(message).toMatch(/[.:/a-z>]$/);
	expect(message).not.toMatch(/undefined|NaN|\[object/);
	expect(message.split(/[.,;:]\s/).length, message).toBeGreaterThan(1);
});
