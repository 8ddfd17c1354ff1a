/** Views about an invented ferry, in a few words. For tests only. */
import {
	articleView,
	type ArticleRef,
	type ArticleView,
	type FindView,
	type PassageView,
	type Span
} from '$lib/core/framing';
import {
	asId,
	type ArticleId,
	type Edition,
	type FrameId,
	type NameNote,
	type SetId,
	type ThemeId
} from '$lib/core/model';
import { ferry } from '../../../../tests/invented/framing-set';

/** All that a view holds and finding does not ask for. */
function anyView(): ArticleView {
	const view = articleView(ferry(), asId<ArticleId>('quill'));
	if (!view) throw new Error('the ferry has Quill');
	return view;
}

const set = { id: asId<SetId>('ferry'), hash: 'h', title: 'The ferry', language: 'en' };

/** A passage on the sea in one sentence. */
export const passage = (at: string, more: Partial<PassageView> = {}): PassageView => ({
	at,
	theme: asId<ThemeId>('sea'),
	frame: asId<FrameId>('danger'),
	function: 'fact',
	voice: 'author',
	...more
});

export const articleRef = (number: number, short: string, edition: Edition): ArticleRef => ({
	language: 'en',
	id: asId<ArticleId>(short.toLowerCase()),
	number,
	short,
	title: `What ${short} wrote`,
	byline: `Ann ${short}`,
	edition
});

/** An article of one paragraph for each list of sentences. */
export const articleOf = (
	article: ArticleRef,
	paragraphs: readonly (readonly (string | readonly Span[])[])[],
	passages: readonly PassageView[] = []
): ArticleView => ({
	...anyView(),
	set,
	article,
	articles: [article],
	blocks: paragraphs.map((sentences, p) => ({
		id: `p${p + 1}`,
		kind: 'paragraph',
		runs: sentences.map((text, s) => {
			const at = `p${p + 1}.s${s + 1}`;
			return {
				at,
				text: typeof text === 'string' ? [text] : text,
				passages: passages.flatMap((one, index) => (one.at === at ? [index] : []))
			};
		})
	})),
	passages
});

/** A name explained as a place. */
export const nameNote = (name: string, text: string, ...aliases: string[]): NameNote => ({
	name,
	text,
	aliases,
	kind: 'place'
});

/** The set beside its articles: one theme of one frame, and what else is given. */
export const findViewOf = (
	articles: readonly ArticleView[],
	more: Partial<FindView> = {}
): FindView => ({
	set,
	articles: articles.map(({ article }) => article),
	themes: [
		{
			id: asId<ThemeId>('sea'),
			letter: 'A',
			name: 'The sea',
			question: 'What is the sea to the island?',
			definition: 'Waves, wind and weather.',
			frames: [
				{
					id: asId<FrameId>('danger'),
					name: 'The sea takes',
					definition: 'Drowning and storms.',
					example: ''
				}
			]
		}
	],
	names: [],
	labels: [],
	...more
});
