/** Forms of common verbs and nouns that no ending gives away, the base first. */
const IRREGULAR = `
be is are was were been am being
have has had having
do does did done doing
become became
begin began begun
break broke broken
bring brought
build built
buy bought
catch caught
child children
choose chose chosen choice
come came
die dying dead death deadly
draw drew drawn
drive drove driven
fall fell fallen
fight fought
find found
flee fled
fly flew flown flight
forget forgot forgotten
get got gotten
give gave given
go went gone
grow grew grown growth
hear heard
hide hid hidden
hold held
keep kept
know knew known
lead led
leave left
lose lost loss
make made
man men
mean meant
meet met
pay paid payment
person people
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold sale
send sent
shake shook shaken
shoot shot
sink sank sunk
speak spoke spoken speech
spend spent
stand stood
steal stole stolen theft
strike struck stricken
swear swore sworn
take took taken
teach taught
tell told
think thought
throw threw thrown
wear wore worn
win won
woman women
write wrote written
`;

/** Small numbers in words are read as digits: `two men` and `2 men` say the same. */
const NUMBERS =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';

const KNOWN = new Map<string, string>([
	...IRREGULAR.trim()
		.split('\n')
		.flatMap((line) => {
			const [base = '', ...forms] = line.split(' ');
			return forms.map((form) => [form, base] as const);
		}),
	...NUMBERS.split(' ').map((word, value) => [word, String(value)] as const)
]);

const PLAIN = /^[a-z]{4,}$/;
const VOWEL = /[aeiouy]/;

/** `arrests`, `arrested` and `arresting` without their endings; `running` as `run`. */
function withoutEnding(word: string): string {
	let base = word;
	if (/..ies$/.test(base)) base = `${base.slice(0, -3)}y`;
	else if (/(?:sh|ch|x|z|ss)es$/.test(base)) base = base.slice(0, -2);
	else if (/[^aisu]s$/.test(base)) base = base.slice(0, -1);
	const known = KNOWN.get(base);
	if (known !== undefined) return known;
	if (/..ied$/.test(base)) return `${base.slice(0, -3)}y`;
	const ending = /(?<=...)(?:ingly|edly|ing|ed)$/.exec(base);
	if (ending && VOWEL.test(base.slice(0, ending.index))) {
		base = base.slice(0, ending.index).replace(/(?<=..)([bdgmnprt])\1$/, '$1');
	}
	return base.replace(/(?<=..[^e])e$/, '');
}

/**
 * A word of English without the endings of its inflection, and irregular forms as their base. Rough:
 * words of other scripts and of up to three letters stay as they are, and what comes out need be no
 * word (`arrive` as `arriv`).
 *
 * @param word as `words` of core/text gives it
 */
export function stem(word: string): string {
	const own = word.replace(/'s?$/, '');
	const known = KNOWN.get(own);
	if (known !== undefined) return known;
	if (!PLAIN.test(own)) return own.replaceAll("'", '').replaceAll(',', '');
	const base = withoutEnding(own);
	return KNOWN.get(base) ?? base;
}

/** Endings that make a noun, an adjective or an adverb of a word, the longest first. */
const DERIVED =
	/(?<=.{4})(?:ation|ator|at|ment|ance|ence|anc|enc|ion|ian|ist|ism|ant|ent|er|or|al|ity|iv|ly|i|y)$/;

/**
 * What a stem shares with words derived from it: `investig` of *investigate*, *investigator* and
 * *investigation*, `israel` of *Israeli*. Rougher than `stem`, and worth less as evidence.
 */
export const root = (stemmed: string): string =>
	/^[a-z]{5,}$/.test(stemmed) ? stemmed.replace(DERIVED, '') : stemmed;
