/** Abbreviations that a full stop ends, by what may follow. All in lower case, without the stop. */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Stand before a name: capitalised, they never end a sentence. */
export const TITLES = list(`
	mr mrs ms mx dr prof gen sen rep gov lt col capt cpt cmdr maj sgt cpl pvt adm brig rev fr hon pres
	amb supt insp mt ft msgr messrs mme mlle sra srta dra hr frau ven`);

/** Join what follows to what stands before: they never end a sentence. */
export const JOINING = list('vs v cf viz e.g i.e eg ie approx ca');

/** Stand before a number: a figure after them goes on with the sentence. */
export const NUMBERED = list(`
	p pp no nos nr n° vol vols fig figs ch chap sec para ed c b d r
	jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun`);

/** End a sentence only where the next word opens one (see `SENTENCE_OPENERS`). */
export const ORDINARY = list(`
	inc ltd co corp llc plc bros jr sr esq al dept univ assn assoc ave blvd rd hwy bldg apt mfg govt
	intl natl st ed eds ph`);

/** As `ORDINARY`, but words of their own in lower case: only capitalised ones are abbreviations. */
export const CAPITALISED = list(`
	jan feb mar apr jun jul aug sep sept oct nov dec
	ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla
	ore pa penn tenn tex va vt wash wis wyo`);

/**
 * Words that, capitalised after an abbreviation, open a sentence rather than go on with a name.
 * Left out are those that are names too (Will, May, Mark).
 */
export const SENTENCE_OPENERS = list(`
	a about above across after again against all also although among an and another any are as at
	because before behind below beneath beside besides between beyond both but by can could despite
	did do does during each either even every everyone few finally first for from given had has have
	he her here his how however i if in indeed instead into is it its just last later like many
	maybe meanwhile moreover most much my neither never nevertheless next no nobody none nor not
	nothing now of off often on once one only or other others our out over perhaps rather recently
	she should since so some somebody someone sometimes soon still such than thanks that the their
	them then there therefore these they this those though through throughout thus to today together
	tomorrow too two under unless unlike until up upon was we were what whatever when whenever where
	whereas wherever whether which while who whoever whom whose why with within without would yes
	yesterday yet you your`);

/** Verbs of saying, with which a speaker's name follows a quoted question or exclamation. */
export const SAYING = list(`
	said says say asked asks told tells added adds replied replies wrote writes shouted shouts cried
	cries wondered wonders exclaimed answered answers explained explains noted notes argued argues
	warned warns continued recalled recalls joked insisted insists declared demanded tweeted`);
