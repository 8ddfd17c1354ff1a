import { fingerprint } from '$lib/core/anchor';
import { asId, type ArticleId, type BlockId, type SetId, type Source } from '$lib/core/model';
import { copyKey, PROFILE, type Copy } from './copy';

/** Invented articles for the tests of this folder. */
export const HARBOUR = `The harbour that moved

For ninety years the boats of Quill lay below the church, where the water was deep enough for the largest of them. Then the sand came, a hand's breadth in every winter.

Nobody has found out where the sand comes from. The council has paid for two reports, and the reports do not agree with one another.

Those who fish want to move the harbour to the north side, behind the rock. Those who let rooms want it to stay where their guests can see it.`;

export const ORCHARD = `An orchard nobody planted

Behind the railway stands a row of apple trees that belongs to no one. People say that passengers threw the cores out of the windows of slow trains.

Each autumn the children of the street pick what they can reach. The rest is left for the blackbirds, who have never been known to complain.`;

export const QUAY = asId<SetId>('quay');
export const GARDEN = asId<SetId>('garden');

export const sourceOf = (set: SetId, article: string, text: string): Source =>
	fingerprint({ set, article: asId<ArticleId>(article), text });

/** A copy as it is kept; nothing in it has to fit anything else. */
export const copyOf = (article: string, over: Partial<Copy> = {}): Copy => ({
	profile: PROFILE,
	key: copyKey(QUAY, article),
	set: QUAY,
	article: asId<ArticleId>(article),
	source: '0badcafe',
	text: 'It rained. Nobody minded.',
	blocks: [
		{
			id: asId<BlockId>('p1'),
			kind: 'paragraph',
			sentences: [
				{ status: 'exact', text: 'It rained.' },
				{ status: 'missing', text: '' }
			]
		}
	],
	name: 'harbour.html',
	added: '2026-01-01T00:00:00.000Z',
	...over
});
