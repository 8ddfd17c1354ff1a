/** The form a verb stands in; past and participle look alike but for irregular verbs. */
export type VerbForm = 'base' | 's' | 'ed' | 'ing' | 'en';

/** What a word may be as a verb. */
export interface VerbReading {
	readonly lemma: string;
	readonly form: VerbForm;
}

// lemma, past, participle where it differs.
const IRREGULAR =
	'say:said tell:told think:thought know:knew:known see:saw:seen write:wrote:written speak:spoke:spoken understand:understood feel:felt find:found hear:heard read:read mean:meant give:gave:given take:took:taken make:made come:came:come go:went:gone get:got begin:began:begun hold:held keep:kept leave:left let:let lose:lost pay:paid put:put run:ran:run sell:sold send:sent set:set show:showed:shown sit:sat stand:stood teach:taught win:won forget:forgot:forgotten choose:chose:chosen draw:drew:drawn fight:fought bring:brought build:built buy:bought catch:caught cut:cut fall:fell:fallen grow:grew:grown hit:hit lead:led lay:laid meet:met rise:rose:risen seek:sought shoot:shot spend:spent swear:swore:sworn throw:threw:thrown withdraw:withdrew:withdrawn foresee:foresaw:foreseen forgive:forgave:forgiven bet:bet break:broke:broken strike:struck sing:sang:sung shake:shook:shaken retell:retold overhear:overheard fall:fell drive:drove:driven eat:ate:eaten wear:wore:worn';

// Final consonants of these are doubled.
const DOUBLED =
	/^(?:(?:[^aeiou]|qu)*[aeiou][bdgklmnprtv]|admit|prefer|refer|commit|regret|compel|propel|rebut|submit|permit|forget|occur|rebel|allot)$/u;

function regular(lemma: string): readonly [string, VerbForm][] {
	const sibilant = /(?:s|x|z|ch|sh|o)$/u.test(lemma);
	const y = /[^aeiou]y$/u.test(lemma);
	const e = lemma.endsWith('e');
	const stem = y ? lemma.slice(0, -1) : lemma;
	const double = DOUBLED.test(lemma) && !/[wxy]$/u.test(lemma) ? lemma.slice(-1) : '';
	const ing = lemma.endsWith('ie')
		? `${lemma.slice(0, -2)}ying`
		: e && !/(?:ee|oe|ye)$/u.test(lemma)
			? `${lemma.slice(0, -1)}ing`
			: `${lemma}${double}ing`;
	return [
		[lemma, 'base'],
		[y ? `${stem}ies` : sibilant ? `${lemma}es` : `${lemma}s`, 's'],
		[e ? `${lemma}d` : y ? `${stem}ied` : `${lemma}${double}ed`, 'ed'],
		[ing, 'ing']
	];
}

const irregular = new Map(
	IRREGULAR.split(' ').map((entry) => {
		const [lemma = '', past = '', participle = past] = entry.split(':');
		return [lemma, { past, participle }] as const;
	})
);

/** Verbs whose past does not end in -ed. */
export const IRREGULAR_VERBS: readonly string[] = [...irregular.keys()];

/** All forms of verbs, each with its reading; of two verbs with a form in common the first has it. */
export function verbForms(lemmas: Iterable<string>): ReadonlyMap<string, VerbReading> {
	const forms = new Map<string, VerbReading>();
	const add = (word: string, lemma: string, form: VerbForm): void => {
		if (!forms.has(word)) forms.set(word, { lemma, form });
	};
	for (const lemma of lemmas) {
		const own = irregular.get(lemma);
		// Of "read" and "put" the past is met more often, and no tag tells it from the base.
		if (own?.past === lemma) add(lemma, lemma, 'ed');
		for (const [word, form] of regular(lemma)) {
			if (form !== 'ed' || !own) add(word, lemma, form);
		}
		if (own) {
			add(own.past, lemma, 'ed');
			add(own.participle, lemma, 'en');
		}
	}
	return forms;
}
