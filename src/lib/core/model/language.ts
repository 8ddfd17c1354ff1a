/** Languages written from right to left. A browser knows more of them, but not every one does. */
const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b|-(?:Arab|Hebr)\b/u;

/**
 * The direction a language is written in.
 *
 * @param language BCP 47
 */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
	RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
