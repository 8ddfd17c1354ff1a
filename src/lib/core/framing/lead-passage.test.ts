import { describe, expect, it } from 'vitest';
import { asId, type FrameId, type ThemeId } from '$lib/core/model';
import { leadPassage } from './lead-passage';
import type { PassageView } from './passage-view';

const passage = (at: string, more: Partial<PassageView> = {}): PassageView => ({
	at,
	theme: asId<ThemeId>('jobs'),
	frame: asId<FrameId>('boom'),
	function: 'fact',
	voice: 'author',
	...more
});

const bare = passage('p1');
const doubting = passage('p2', { cue: 'a tide', doubts: true });
const cued = passage('p3', { cue: 'a wave' });
const later = passage('p4', { cue: 'a flood' });
const key = passage('p5', { cue: 'a spring', key: true });
const bareKey = passage('p6', { key: true });

describe('leadPassage', () => {
	it.each([
		['a cue before none, even of the answer', [bare, bareKey, cued], cued],
		['what the answer rests on', [cued, key, later], key],
		['the affirmed before the doubted', [doubting, cued], cued],
		['the first among equals', [cued, later], cued],
		['a bare one where there is no other', [bare], bare],
		['none of none', [], undefined]
	])('takes %s', (_, passages, lead) => {
		expect(leadPassage(passages)).toBe(lead);
	});
});
