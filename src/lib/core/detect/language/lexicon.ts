import { IRREGULAR_VERBS, verbForms } from './verb-forms';

/** What a cue word does: verbs by what they take, nouns and adjectives by what they name. */
export type CueClass =
	| 'say'
	| 'tell'
	| 'ask'
	| 'think'
	| 'want'
	| 'judge'
	| 'show'
	| 'seem'
	| 'mention'
	| 'call'
	| 'decide'
	| 'noun'
	| 'adj'
	| 'plain';

// Our own knowledge of English: verbs that report what somebody said, thinks, wants or judges.
// Which of them do so in a given sentence, the weights decide.
const VERBS: Readonly<Partial<Record<CueClass, string>>> = {
	say: 'say add note state remark comment declare announce assert claim contend argue maintain insist explain reply respond answer observe recall continue conclude concede admit acknowledge confirm deny report write tweet retweet post quip joke vow pledge promise predict suggest stress emphasize emphasise reiterate repeat point boast brag complain lament mutter whisper shout yell scream exclaim cry snap counter retort interject allege charge testify reveal disclose opine muse proclaim profess confess intone chime deadpan gush growl chant pronounce posit caution warn affirm agree clarify echo elaborate estimate guarantee hint hypothesize imply indicate inform intimate object plead preach rant rail recount rejoin relate shoot signal speculate swear text blog email theorize underscore underline volunteer weigh wish decree forecast foresee bemoan grumble protest scoff sneer tease fume bellow bark marvel sigh summarize summarise surmise joke crow rave declaim fire hit stipulate attest vouch bet reason leak read begin note hold conclude mouth sing cite quote cheer laugh groan moan',
	tell: 'tell remind inform assure advise notify brief persuade convince lecture text email thank congratulate promise teach',
	ask: 'ask urge beg implore press question wonder inquire query demand request invite encourage order instruct exhort challenge pressure direct command plead dare appeal lobby require',
	think:
		'think believe feel know understand realize realise suspect doubt assume expect suppose imagine guess reckon consider learn remember forget recognize recognise see view regard fear worry hope trust anticipate figure presume perceive sense notice discover hear gather envision envisage conceive ponder contemplate agonize reflect care mind watch notice hope ignore overlook',
	want: 'want intend plan aim seek prefer desire hope wish yearn long like love hate dislike try need propose threaten refuse decline offer agree promise vow pledge prepare hesitate struggle strive attempt dread crave demand mean',
	judge:
		'support oppose back endorse favor favour reject defend praise laud applaud commend hail congratulate criticize criticise condemn denounce decry slam blast bash attack mock ridicule dismiss rebuke chide scold accuse blame fault disavow repudiate disagree dispute refute rebut challenge question welcome embrace celebrate admire respect appreciate resent regret apologize apologise lambaste lambast pan skewer rip trash tout champion promote advocate recommend nominate knock hammer assail savage deride disparage belittle insult taunt needle jab smear vilify demonize demonise impugn castigate excoriate berate upbraid admonish object distrust discredit downplay approve disapprove disown deplore abhor loathe despise detest rue bemoan mourn forgive excuse thank cheer salute honor honour value prize trust hate fear renounce undermine target lash hit rap troll jeer boo bristle scorn spurn shun snub sympathize empathize side express voice vent share reassure reassert warn prioritize worship revere rally balk flip-flop recant backpedal retract',
	show: 'show find indicate suggest reveal prove demonstrate reflect imply mean signal confirm conclude project estimate forecast depict document chronicle detail illustrate evidence rate rank poll survey calculate measure warn',
	seem: 'seem appear tend look sound',
	mention:
		'mention discuss address cite reference raise talk speak refer describe detail outline recount highlight list invoke note quote recite explore analyze analyse assess examine cover tackle review broach debate present publish reprint read unveil introduce explain emphasize emphasise stress focus harp touch expose spotlight elaborate expound gloss allude name point distinguish tout trumpet recap bring joke gossip rant pitch preview tease argue answer dodge sidestep evade deflect react respond reply comment opine write lecture preach hammer',
	call: 'call label brand dub characterize characterise portray depict describe name term deem compare liken paint frame cast nickname consider declare regard view hail bill rate judge refer',
	decide:
		'decide choose vote rule resolve determine approve agree consent commit opt elect settle pick select overrule uphold sign allow permit forbid ban prohibit veto pass adopt appoint hire invite warn convict acquit dissent sentence reconsider mandate authorize enforce'
};

const NOUNS =
	'claim statement comment remark belief view opinion fear hope concern accusation allegation assertion argument contention suggestion idea notion promise pledge vow call demand plan desire intention decision refusal criticism support opposition attack warning prediction expectation conclusion question doubt report poll survey tweet announcement declaration admission denial insistence speculation rumor rumour theory sense feeling conviction faith confidence worry interest message response praise endorsement position stance proposal supporter opponent critic fan advocate charge complaint lament reminder revelation quote quotation commitment willingness desire wish dream goal aim frustration anger outrage disdain contempt respect admiration love hatred preference favorite favourite recommendation request plea appeal threat testimony confession acknowledgment assessment analysis evaluation finding study estimate answer reply rebuttal defense defence condemnation thought perception impression understanding knowledge recognition awareness memory explanation justification interpretation vision advice guidance objection disagreement dissatisfaction disappointment skepticism scepticism optimism pessimism enthusiasm apology regret backing approval disapproval word line slogan reference mention focus emphasis headline letter memo note post assurance agreement effort attempt consensus guess case swipe offense speech publicity outcry backlash jab shot preference distaste distrust suspicion doubt urge eagerness insight reason misgiving reservation guess verdict ruling dissent vote debate';

const ADJECTIVES =
	'confident sure certain convinced clear aware afraid worried concerned hopeful skeptical sceptical proud happy glad sorry angry willing unwilling eager reluctant ready committed opposed critical supportive interested optimistic pessimistic adamant unhappy determined disappointed upset surprised grateful thankful tired excited enthusiastic furious dismissive wary dubious doubtful fearful desperate keen uncertain unsure undecided unconvinced unaware ashamed jealous mad livid outraged offended frustrated satisfied dissatisfied pleased thrilled delighted comfortable uncomfortable uneasy cautious mindful insistent vocal outspoken silent mum open favorable favourable fond sick obsessed preoccupied intent bent expected supposed said believed rumored alleged thought known considered perceived poised set alarmed nervous bullish content amazed shocked stunned bothered troubled perplexed baffled puzzled impressed inclined loath resigned';

/** Other verbs of every day: no cues, but where one stands, a clause has its verb. */
const PLAIN =
	'go come make take get give put let keep leave run stand sit hold bring begin start stop end help turn move live lose win meet pay play serve work die happen become remain stay use follow create open close send build spend grow fall cut reach kill rise raise pass carry break receive include face join lead visit arrive return enter appear change fail gain drop add increase decrease reduce cause produce provide offer buy sell hit wait fight protect save attend travel campaign compete beat defeat earn own belong contain cost cover deal deliver depend deserve drive eat exist fly hang hurt lie listen marry matter miss occur perform proceed push pull release replace represent rest result retire sleep smile suffer survive teach throw touch walk watch wear speak receive launch host hand remove';

/** What a verb of the lexicon does, by lemma; the first class that names it. */
const CLASS_OF: ReadonlyMap<string, CueClass> = (() => {
	const classes = new Map<string, CueClass>();
	const add = (list: string, cueClass: CueClass): void => {
		for (const lemma of list.split(' ')) {
			if (!classes.has(lemma)) classes.set(lemma, cueClass);
		}
	};
	for (const [cueClass, list] of Object.entries(VERBS)) add(list, cueClass as CueClass);
	add(PLAIN, 'plain');
	add(IRREGULAR_VERBS.join(' '), 'plain');
	return classes;
})();

export const verbClass = (lemma: string): CueClass | undefined => CLASS_OF.get(lemma);

/** Every form of every verb known, in small letters. */
export const VERB_FORMS = verbForms(CLASS_OF.keys());

/** Nouns that may name what somebody said or thinks, singular and plural. */
export const CUE_NOUNS: ReadonlyMap<string, string> = new Map(
	NOUNS.split(' ').flatMap((noun) => {
		const plural = /(?:s|x|ch|sh)$/u.test(noun)
			? `${noun}es`
			: /[^aeiou]y$/u.test(noun)
				? `${noun.slice(0, -1)}ies`
				: `${noun}s`;
		return [
			[noun, noun],
			[plural, noun]
		];
	})
);

/** Verbs that in their base form are as often nouns: behind a noun they are not taken for verbs. */
export const NOUN_TOO: ReadonlySet<string> = new Set(
	'press house company state rule worry debate campaign need cast end run fight hit rise cut change cost cover deal fall drop lead start turn visit return work play use move result release rest touch notice sign test watch host hand launch power state post text fire mouth record trust care mind face dream taunt insult attack blast bash swipe rap brand label name term frame bill rank rate poll survey project document picture issue target champion value prize honor honour salute cheer trash ridicule share gain benefit act benefit threat line show talk round interest pressure challenge order command matter rally feature'.split(
		' '
	)
);

/** Adjectives and participles that say what somebody thinks. */
export const CUE_ADJECTIVES: ReadonlySet<string> = new Set(ADJECTIVES.split(' '));
