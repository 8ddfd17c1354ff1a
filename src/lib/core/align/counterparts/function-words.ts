/**
 * Words of English that carry grammar or stand in any report, in stem form: to meet in them says
 * little about what a sentence tells.
 */
const FUNCTION_WORDS = new Set(
	(
		'a about above after again against all along also although am amid among an and another any as ' +
		'at away be because been before being below between both but by can could did do down during ' +
		'each either else even ever every few for from further get had has have he her here him his how ' +
		'however i if in into is it its itself just less like made make many may me might mine more ' +
		'most much must my neither no nor not now of off on once only onto or other our out over own per ' +
		'quite rather same say shall she should since so some still such than that the their them then ' +
		'ther here her wher thes thos whos whil befor sinc becaus although toward ' +
		'there these they this those though through thus till to too toward under until up upon us very ' +
		'via was we well were what when where whether which while who whom whose why will with within ' +
		'without would yet you your'
	).split(' ')
);

/** Whether a stem (as `stem` gives it) is a function word. */
export const isFunctionStem = (stemmed: string): boolean => FUNCTION_WORDS.has(stemmed);
