import { expect, test } from 'vitest';
import { countPersons } from './persons';

test.each([
	['I’ll say it myself: we’re ours.', 4, 0],
	['You said you’d bring your own.', 0, 3],
	['The U.S. and the US told us.', 1, 0],
	['It is theirs; yesterday it was young.', 0, 0],
	['They did it themselves.', 0, 0]
])('%s', (text, first, second) => {
	expect(countPersons(text)).toEqual({ first, second });
});
