import { asId } from '$lib/core/model';
import { describe, expect, it } from 'vitest';
import { ferry } from '../../../../tests/invented/framing-set';
import { silenceFor } from './silence';

const reasonFor = (article: string, theme: string, frame?: string) => {
	const found = silenceFor(ferry(), asId(article), asId(theme), frame ? asId(frame) : undefined);
	return found && `${found.reason} from ${found.from}`;
};

describe('silenceFor', () => {
	it.each([
		['quill', 'jobs', undefined, null],
		['quill', 'jobs', 'boom', null],
		['marsh', 'jobs', 'boom', null], // quoted and doubted, yet carried
		['quill', 'jobs', 'bust', 'other-frame from coding'],
		['marsh', 'jobs', 'seasonal', 'not-yet-happened from frame'],
		['tidewater', 'jobs', undefined, 'outside-question from theme'],
		['tidewater', 'jobs', 'boom', 'outside-question from theme'],
		['brandt', 'jobs', undefined, 'not-yet-read from coding'],
		['brandt', 'sea', 'danger', 'other-frame from coding'],
		['nobody', 'sea', 'danger', 'not-yet-read from coding']
	])('%s on %s/%s: %s', (article, theme, frame, expected) => {
		expect(reasonFor(article, theme, frame)).toBe(expected);
	});

	it('is not-raised only once every sentence was read', () => {
		const set = ferry();
		const bare = { ...set, silences: [] };
		expect(silenceFor(bare, asId('tidewater'), asId('jobs'))?.reason).toBe('not-raised');
		const unread = {
			...bare,
			codings: bare.codings.map((coding) => ({ ...coding, considered: [] }))
		};
		expect(silenceFor(unread, asId('tidewater'), asId('jobs'))?.reason).toBe('not-yet-read');
	});

	it('passes on what the coder noted', () => {
		const set = ferry();
		const [first, ...rest] = set.silences;
		if (!first) throw new Error('the set has silences');
		const noted = {
			...set,
			silences: [{ ...first, terms: ['wage'], note: 'Asks of tides.' }, ...rest]
		};
		expect(silenceFor(noted, asId('tidewater'), asId('jobs'))).toEqual({
			reason: 'outside-question',
			from: 'theme',
			terms: ['wage'],
			note: 'Asks of tides.'
		});
	});
});
