/** What the command line says: help, results, and what is wrong with how it was called. */

const files = (count: number, one: string, many: string): string =>
	count === 1 ? `1 ${one}` : `${count} ${many}`;

const OPTIONS: Readonly<Record<string, string>> = {
	json: 'print one JSON document',
	jsonl: 'answer each line of standard input, a JSON object, with one line',
	fix: 'mend what can be mended safely: line ends, order, doubles',
	help: 'show this'
};

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
	noFile: (name: string) => `There is no file or folder "${name}".`,
	lineNoJson: 'The line is no JSON.',
	lineNoObject: 'The line is no JSON object.',
	lineNeeds: (key: string) => `The line needs "${key}", a text.`,

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
	}
};
