import { expect, test } from 'vitest';
import { directionOf } from './language';

test.each([
	['en', 'ltr'],
	['ar', 'rtl'],
	['ar-EG', 'rtl'],
	['he', 'rtl'],
	['fa-IR', 'rtl'],
	// Named like one of them, and another language.
	['arn', 'ltr'],
	['hy', 'ltr'],
	['pa-Arab', 'rtl'],
	['pa', 'ltr']
])('%s is written %s', (language, direction) => {
	expect(directionOf(language)).toBe(direction);
});
