import { root, stem } from './stem';

/**
 * Words that reports use for one another, a family a line: what happens in news, and to whom. They
 * are near in meaning and not the same; to meet in a family counts for less than to meet in a word.
 */
const FAMILIES = `
kill murder slay assassinate homicide massacre slaughter manslaughter execute
die perish fatal lethal casualty fatality toll
shoot gunfire gunman shooter gunshot fire gunpoint sniper
injure wound hurt maim injury hospital
arrest detain apprehend custody capture nab seize jail prison imprison
charge accuse indict allege arraign prosecute suspect
convict guilty verdict sentence conviction
trial court judge jury hearing
win victory beat defeat triumph clinch conquer
prize award medal trophy title
acquire buy purchase takeover merge merger deal acquisition
resign quit depart departure resignation
sack dismiss axe oust fire layoff
appoint hire select choose pick nominate
replace successor succeed substitute
attack raid assault strike offensive airstrike
bomb blast explode explosion bombing detonate shell
earthquake quake temblor tremor magnitude aftershock seismic
announce unveil introduce launch reveal debut present disclose
release publish
fall drop plunge decline slump
rise increase surge climb soar
escape flee fugitive breakout
steal rob robbery burglary heist loot burgle
protest demonstrate demonstrator rally riot march unrest
clash battle fight combat
treat treatment rehab clinic therapy
sign contract agree agreement accord pact
talk negotiate negotiation summit meet conference
lawsuit sue suit plaintiff injunction
patent infringe infringement
burn blaze flame arson inferno fire
crash collide collision wreck
hijack pirate piracy
sink capsize
police officer cop detective sheriff
government regime authority administration
troop soldier army force military
rebel insurgent opposition fighter militant
refugee displaced migrant evacuee
people civilian resident inhabitant citizen
marry wed wedding marriage spouse
company firm corporation
sick ill illness disease
withdraw withdrawal pull retreat
ban prohibit forbid outlaw
cut reduce slash sever
rescue save
search hunt manhunt
damage destroy destruction devastate ruin wreck
vote ballot poll elect election
law bill act legislation
child kid pupil student teenager teen youngster
parent mother father
school classroom
phone mobile smartphone handset
help aid assist relief
siege besiege encircle surround
truce ceasefire armistice
oppose object reject refuse
support back endorse
`;

const families = new Map<string, number[]>();
FAMILIES.trim()
	.split('\n')
	.forEach((line, family) => {
		for (const word of line.split(' ')) {
			for (const key of new Set([stem(word), root(stem(word))])) {
				families.set(key, [...(families.get(key) ?? []), family]);
			}
		}
	});

const NONE: readonly number[] = [];

/** The families a stem belongs to, by its line; most words have none. */
export const familiesOf = (stemmed: string): readonly number[] =>
	families.get(stemmed) ?? families.get(root(stemmed)) ?? NONE;
