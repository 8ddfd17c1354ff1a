/** What the command line says: help, results, and what is wrong with how it was called. */

const files = (count: number, one: string, many: string): string =>
	count === 1 ? `1 ${one}` : `${count} ${many}`;

const OPTIONS: Readonly<Record<string, string>> = {
	json: 'print one JSON document',
	jsonl: 'answer each line of standard input, a JSON object, with one line',
	fix: 'mend what can be mended safely: line ends, order, doubles',
	help: 'show this'
};

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const whole = (words: number): string => String(Math.round(words));

/** Where nothing was coded, or nobody differed, a measure is undefined. */
const measure = (value: number | null, digits: number): string =>
	value === null ? '–' : value.toFixed(digits);

interface Measures {
	readonly percent: number | null;
	readonly alpha: number | null;
}

interface Spread {
	readonly mean: number;
	readonly median: number;
	readonly lower: number;
	readonly upper: number;
}

/** Parts of an article's style that are printed. */
interface Style {
	readonly words: number;
	readonly sentences: number;
	readonly blocks: number;
	readonly items: number;
	readonly headings: number;
	readonly sentenceWords: Spread | null;
	readonly blockWords: Spread | null;
	readonly lix: number | null;
	readonly vocabulary: number | null;
	readonly quoted: number;
	readonly questions: number;
	readonly firstPerson: number | null;
	readonly secondPerson: number | null;
}

const mean = (spread: Spread | null): string => measure(spread?.mean ?? null, 1);
const median = (spread: Spread | null): string => measure(spread?.median ?? null, 1);
const middle = (spread: Spread | null): string =>
	spread === null ? '–' : `${whole(spread.lower)}–${whole(spread.upper)}`;
const hundred = (share: number | null): number | null => share && share * 100;

export const cli = {
	usage: (command: string) => `Usage: vantage ${command}`,
	option: (name: string) => `  --${name.padEnd(10)}${OPTIONS[name] ?? ''}`,
	more: 'vantage <command> --help tells more of each. Exit codes: 0 done, 1 problems found, 2 wrong use.',
	unknownCommand: (name: string) => `There is no command "${name}".`,
	tooFew: 'Something is missing behind the command.',
	tooMany: (name: string) => `"${name}" is one argument too many.`,
	unexpected: (reason: string) =>
		`Something went wrong that should not have: ${reason}. Please report it.`,
	noSet: (name: string) =>
		`There is no set "${name}": neither a folder corpus/${name} nor a folder of this path.`,
	noCorpus: 'There is no folder corpus here. Call vantage where it lies, or name a set’s folder.',
	unreadableSet: (id: string) => `The set "${id}" cannot be read.`,
	noFile: (name: string) => `There is no file or folder "${name}".`,
	lineNoJson: 'The line is no JSON.',
	lineNoObject: 'The line is no JSON object.',
	lineNeedsOne: (keys: readonly string[]) =>
		`The line needs one of these, a text: ${keys.map((key) => `"${key}"`).join(', ')}.`,
	lineNeeds: (key: string) => `The line needs "${key}", a text.`,
	lineNeedsTexts: (key: string) => `The line needs "${key}", a list of texts.`,
	lineNeedsSpans: (key: string, length: number) =>
		`The line needs "${key}", a list of {"start", "end"}: whole numbers from 0 to ${length}, the end not before the start.`,

	check: {
		about:
			'Tells every problem of the corpus, or of the sets named.\nEach as file:line: what is wrong, and how to mend it.',
		tidied: (file: string) => `${file}: tidied`,
		fine: (sets: number) => `${files(sets, 'set', 'sets')} checked, no problem found.`,
		found: (count: number) => `${files(count, 'problem', 'problems')} found.`
	},
	segment: {
		about:
			'Cuts a plain text into blocks and sentences.\nOffsets are UTF-16 code units, half-open, into the text given.'
	},
	import: {
		about:
			'Reads an article from a saved web page, a text, Markdown, Word or PDF file.\nTitle, byline, outlet, day and language as far as the file states them, and the text without what stands around it. With --jsonl a line is {id, path}, {id, html, url} or {id, text}.',
		fact: (name: string, value: string) => `${`${name}:`.padEnd(11)}${value}`,
		block: (kind: string, text: string) => `${kind.padEnd(11)}${text}`
	},
	fingerprint: {
		about:
			'Makes sources/*.json from a folder of originals.\nThe texts are <folder>/<article>.txt or <folder>/<set>/<article>.txt. Kinds of blocks corrected by hand ("byHand": true) are kept. Where each key phrase of the reference coding stands is stored as an offset and a hash; no text is.',
		made: ({
			article,
			blocks,
			sentences,
			cues
		}: {
			readonly article: string;
			readonly blocks: number;
			readonly sentences: number;
			readonly cues: number;
		}) =>
			`${article}: ${files(blocks, 'block', 'blocks')}, ${files(sentences, 'sentence', 'sentences')}, ${files(cues, 'key phrase', 'key phrases')} proven`
	},
	new: {
		about:
			'Makes a small invented set to start from; it passes `vantage check`.\nReplace its texts and coding by your own. Name the folder as the set shall be called.',
		made: (folder: string) => `${folder}: a set to start from. Try: vantage check ${folder}`,
		badName: (name: string) =>
			`"${name}" cannot be a set’s name. Use small letters, digits and single hyphens.`,
		there: (folder: string) => `"${folder}" is there already, and is not empty.`
	},
	pack: {
		about:
			'Prints a set as one file to pass on: vantage pack harbour > harbour.json.\nThe site opens it under “Sets on this device”; `vantage unpack` makes a folder of it.'
	},
	place: {
		about:
			'Recognises which article a text is a copy of, of the set named or of any, and places its coding on it.',
		none: 'The text is of no article of these sets.',
		found: (set: string, article: string, confidence: number) =>
			`${set}, ${article} (${percent(confidence)} placed)`,
		extra: (kind: string, start: number, end: number) =>
			`  not of the body: ${kind}  ${start}–${end}`,
		passages: (placed: number, all: number) => `${placed} of ${all} passages placed`
	},
	reanchor: {
		about:
			'Finds spans of one text again in another version of it: vantage reanchor < lines.jsonl.\nEach line {"id", "before", "after", "spans": [{"start", "end"}]} is answered {"id", "spans": [{"start", "end", "how", "score"} or null]}; how is unchanged, edited or moved, and null is gone. Offsets are UTF-16 code units, half-open.'
	},
	voices: {
		about:
			'Who is quoted or reported in a text in English, saying or thinking what.\nSuggestions, for a person to look at. Each voice is {kind, content, source, cue} with kind "quoted" or "attributed", and [start, end] or null for the rest; a quotation with “she said” in its middle is two voices. Offsets are UTF-16 code units, half-open. With --jsonl a line is {id, text}.',
		none: 'Nobody is quoted or reported in this text.',
		unnamed: '(not named)',
		voice: (kind: 'quoted' | 'attributed', source: string, content: string) =>
			`${(kind === 'quoted' ? 'quotes' : 'reports').padEnd(9)}${source}: ${content}`
	},
	figures: {
		about:
			'The numbers of a text in English, in digits or words, with their value, unit and what they count.\nSuggestions, for a person to look at. Each figure is {start, end, value, unit, type} with type "number", "percentage", "currency", "measure", "age", "date" or "time"; a date is in EDTF, any other value a number. Offsets are UTF-16 code units, half-open. With --jsonl a line is {id, text}.',
		none: 'There is no number in this text.',
		head: ['as written', 'value', 'unit', 'type']
	},
	align: {
		about:
			'The counterparts of each sentence of one text in another, in English: sentences that seem to tell the same.\nSuggestions, for a person to look at: at most three for a sentence, each {a, b, score} with a and b {start, end} in the two texts, and a score from 0 to 1. Offsets are UTF-16 code units, half-open. With --jsonl a line {id, a: [sentence…], b: [sentence…]} is answered {id, scores}: a row for each sentence of a, in it a score for each of b.',
		none: 'No sentence of the one text seems to tell what one of the other does.'
	},
	labels: {
		about:
			'The words used for each actor of a set, by article, as its reference coder recorded them. For an article without any, suggestions from those of the others: from the author’s own text, or of a summary from its key phrases.\nWith --json: {actors: [{actor, articles: [{article, labels: [{text, count, says}]}]}]}; says is what the label says of the actor, where the coding does. A suggestion has suggested: true, and why: known-label (coded elsewhere), known-head (its noun is) or beside-name, with the word it rests on.',
		article: (
			article: string,
			labels: readonly { readonly text: string; readonly count: number }[]
		) =>
			`  ${article}: ${labels.map(({ text, count }) => (count === 1 ? text : `${text} (${count})`)).join(' · ')}`,
		suggested: (
			article: string,
			labels: readonly { readonly text: string; readonly count: number }[]
		) =>
			`  ${article}, suggested: ${labels.map(({ text, count }) => (count === 1 ? text : `${text} (${count})`)).join(' · ')}`,
		none: 'No label is recorded in this set.'
	},
	stats: {
		about:
			'Everything the charts show, as numbers: words and shares by article, theme, frame and voice.',
		article: (name: string, words: number, coded: number) =>
			`${name}: ${words} words, ${percent(coded)} speak to a theme`,
		theme: (theme: string, words: number, share: number) =>
			`  ${theme.padEnd(20)}${whole(words).padStart(6)} words ${percent(share).padStart(8)}`,
		frame: (frame: string, words: number, voices: readonly number[]) => {
			const [says = 0, reports = 0, quotes = 0] = voices;
			return `    ${frame.padEnd(18)}${whole(words).padStart(6)} words (says ${whole(says)}, reports ${whole(reports)}, quotes ${whole(quotes)})`;
		}
	},
	style: {
		about:
			'How the articles of a set differ as writing: sentences, words, quotations, persons.\nOnly of articles in full: a summary is no evidence of how an author writes. Titles are left out.\nLIX (Björnsson 1968) adds words to a sentence and words of more than six letters in a hundred. Different words in 100 is the moving-average type-token ratio (Covington & McFall 2010). Pronouns are counted in English only, outside quotation marks. Burrows’s Delta (2002) compares how often each uses the words that most use; texts of some hundred words scatter, so hold it against the two halves of each article.',
		measures: [
			{ name: 'words', value: (a: Style) => String(a.words) },
			{ name: 'sentences', value: (a: Style) => String(a.sentences) },
			{ name: 'paragraphs and list items', value: (a: Style) => String(a.blocks) },
			{ name: '  of them list items', value: (a: Style) => String(a.items) },
			{ name: 'headings', value: (a: Style) => String(a.headings) },
			{ name: 'words to a sentence, mean', value: (a: Style) => mean(a.sentenceWords) },
			{ name: '  median', value: (a: Style) => median(a.sentenceWords) },
			{ name: '  half of them between', value: (a: Style) => middle(a.sentenceWords) },
			{ name: 'words to a paragraph, mean', value: (a: Style) => mean(a.blockWords) },
			{ name: '  half of them between', value: (a: Style) => middle(a.blockWords) },
			{ name: 'LIX', value: (a: Style) => measure(a.lix, 1) },
			{ name: 'different words in 100', value: (a: Style) => measure(hundred(a.vocabulary), 1) },
			{ name: 'words in quotation marks', value: (a: Style) => percent(a.quoted) },
			{ name: 'sentences that ask', value: (a: Style) => percent(a.questions) },
			{ name: 'I, we … in 1,000 own words', value: (a: Style) => measure(a.firstPerson, 1) },
			{ name: 'you … in 1,000 own words', value: (a: Style) => measure(a.secondPerson, 1) }
		],
		delta: (counted: readonly string[]) =>
			`Burrows’s Delta over the ${counted.length} most frequent words (${counted.slice(0, 5).join(', ')} …)`,
		pairHead: ['', 'apart', 'own halves apart'],
		pair: (a: string, b: string, delta: number, yardstick: number) => [
			`${a} and ${b}`,
			delta.toFixed(2),
			yardstick.toFixed(2)
		],
		apart: (apart: number, all: number) =>
			`${apart} of ${all} pairs are further apart than the halves of their own articles.`,
		summaries: (names: readonly string[]) =>
			`Not measured: ${names.join(', ')}. The set holds our summary of these, which is no evidence of how their authors write.`
	},
	agreement: {
		about:
			'Compares coding files of one set: percent and Krippendorff’s alpha.\nPer theme whether body sentences speak to it, over those all coders have read; per frame where all gave the theme.',
		coders: (coders: readonly string[]) => `Coders: ${coders.join(', ')}`,
		theme: (
			theme: string,
			{
				considered,
				percent: same,
				alpha,
				f1
			}: Measures & { readonly considered: number; readonly f1: number | null }
		) =>
			`  ${theme.padEnd(24)}${considered} sentences  ${measure(same, 1)} %  alpha ${measure(alpha, 3)}  F1 ${measure(f1, 3)}`,
		frames: (
			theme: string,
			{ coded, percent: same, alpha }: Measures & { readonly coded: number }
		) =>
			`  ${`${theme}, frames`.padEnd(24)}${coded} sentences  ${measure(same, 1)} %  alpha ${measure(alpha, 3)}`,
		oneSet: (sets: readonly string[]) =>
			`The files are of several sets (${sets.join(', ')}). Compare those of one at a time.`,
		twoCoders: 'The files are all by one coder. Name the coding of another beside it.'
	},
	migrate: {
		about:
			'Brings the sets of the corpus, or those named, from an older format to the present one.',
		changed: (file: string) => `${file}: brought to format 1`,
		done: (count: number) =>
			count === 0
				? 'Everything is in the present format.'
				: `${files(count, 'file', 'files')} changed.`
	},
	unpack: {
		about: 'Makes a folder under corpus of a set that came as one file.',
		made: (folder: string) => `${folder}: unpacked. Try: vantage check ${folder}`,
		there: (folder: string) =>
			`"${folder}" is there already. Move it away first, so that nothing is lost.`,
		refused: (file: string, reason: 'too-large' | 'not-a-set') =>
			reason === 'too-large'
				? `"${file}" is too large to be a set.`
				: `"${file}" is not a set that was packed by \`vantage pack\`.`
	}
};
