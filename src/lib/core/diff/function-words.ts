// Words of up to three letters (the, of, in) stand in every sentence of the languages written in
// Latin script; these are the longer ones of English. In other scripts length says nothing.
const SHORT = /^[\p{Script=Latin}']{1,3}$/u;
const LONGER = new Set(
	(
		'about after also because been before being between could does during each from have here ' +
		'into just like made many more most much only other over said should some such than that ' +
		'their them then there these they this those through under until upon very were what when ' +
		'where which while will with would your'
	).split(' ')
);

/** Whether a word (normalised) carries grammar rather than matter, so that meeting it is chance. */
export const isFunctionWord = (word: string): boolean => SHORT.test(word) || LONGER.has(word);
