/** What a word does in a sentence, as far as a word list and its ending tell. */
export type Tag =
	| 'det'
	| 'poss'
	| 'subj'
	| 'obj'
	| 'it'
	| 'that'
	| 'to'
	| 'prep'
	| 'and'
	| 'sub'
	| 'wh'
	| 'who'
	| 'be'
	| 'have'
	| 'do'
	| 'modal'
	| 'not'
	| 'adv'
	| 'adj'
	| 'num'
	| 'time'
	| 'name'
	| 'noun'
	| 'verb'
	| 'clitic'
	| 'open'
	| 'close'
	| 'comma'
	| 'colon'
	| 'dash'
	| 'stop'
	| 'sign';

const LISTS: Readonly<Partial<Record<Tag, string>>> = {
	det: 'the a an this these those some any no every each either neither both all another such several few most half',
	poss: 'my your his its our their her whose',
	subj: 'i he she we they you nobody everyone everybody someone somebody anyone anybody',
	obj: 'me him us them myself himself herself themselves itself ourselves yourself',
	it: 'it there',
	that: 'that',
	to: 'to',
	prep: 'of in on at by for with from about against into over under between among through during before after around toward towards upon within without across behind beyond despite amid amidst regarding concerning near off out up down onto via per unlike like than alongside outside inside except',
	and: 'and or but nor yet',
	sub: 'because if unless although though while whereas whether since until once as when where why how so lest',
	wh: 'what which whatever whichever',
	who: 'who whom whoever',
	be: "is are was were be been being isn't aren't wasn't weren't ain't 'm 're",
	have: "has have had having hasn't haven't hadn't 've",
	do: "do does did doing don't doesn't didn't",
	modal:
		"will would can could may might must shall should won't wouldn't can't cannot couldn't mightn't mustn't shouldn't 'll 'd",
	not: 'not never',
	adv: 'also just still even only now then again already always often once twice ever soon later earlier here instead indeed however perhaps maybe rather quite very too much more less almost nearly further together away back well ago far meanwhile moreover nevertheless nonetheless otherwise therefore thus hence simply repeatedly reportedly apparently long',
	num: 'one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions billion billions trillion many',
	time: 'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow tonight',
	adj: 'new old good bad big small great other own last first next same early late young high low former current own top senior chief key major many little large long little able right wrong clear sure likely unlikely'
};

const TAGS: ReadonlyMap<string, Tag> = new Map(
	Object.entries(LISTS).flatMap(([tag, list]) =>
		list.split(' ').map((word) => [word, tag as Tag] as const)
	)
);

/** What a word of the closed classes does; undefined for any other word. In small letters. */
export const closedTag = (word: string): Tag | undefined => TAGS.get(word);
