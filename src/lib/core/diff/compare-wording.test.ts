import { describe, expect, it } from 'vitest';
import { compareWording } from './compare-wording';
import { SHARED_ENOUGH } from './shared-wording';

const WHOLE =
	'We will mend the pier before the winter, and whoever says otherwise has never held a hammer.';

describe('compareWording', () => {
	it('draws nothing between independent sentences on one thing, and says how near they are', () => {
		const { similarity, runs } = compareWording(
			'The mayor of the harbour town promised on Monday to rebuild the pier.',
			'On the pier nobody believes that the mayor of the town will build anything.'
		);
		expect(runs).toBeNull();
		expect(similarity).toBeGreaterThan(0);
		expect(similarity).toBeLessThan(SHARED_ENOUGH);
	});

	it('marks an edited sentence', () => {
		const { similarity, runs } = compareWording(WHOLE, WHOLE.replace('the winter', 'Christmas'));
		expect(similarity).toBeGreaterThan(0.7);
		expect(runs?.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
	});

	it('lets a part of a text through', () => {
		const { similarity, runs } = compareWording(WHOLE, '“… whoever says otherwise …”');
		expect(similarity).toBe(1);
		expect(runs?.filter(({ kind }) => kind === 'same')).toHaveLength(1);
	});

	it('stops two cuts that share two words', () => {
		const at = WHOLE.indexOf('and whoever');
		const [one, other] = [WHOLE.slice(0, at + 'and whoever'.length), WHOLE.slice(at)];
		expect(compareWording(one, other).runs).toBeNull();
	});

	it.each([
		['', '', 1],
		['…', '?', 1],
		['pier', 'Pier', 1],
		['pier', 'the old pier', 0],
		['', 'the old pier', 0],
		['moved to the end. The rest.', 'The rest. Moved to the end.', 0.8]
	])('measures %j and %j', (one, other, expected) => {
		expect(compareWording(one, other).similarity).toBeCloseTo(expected);
		expect(compareWording(other, one).similarity).toBeCloseTo(expected);
	});
});
