/**
 * Whether brackets of a JSON text stand deeper within one another than is allowed. A scan of
 * characters, linear in the text: a reader of JSON would spend seconds on a text of nothing but
 * brackets before it refused it. Of what is no JSON the answer means nothing.
 *
 * @param most the depth allowed; 0 for a value without brackets
 */
export function isDeeperThan(text: string, most: number): boolean {
	let depth = 0;
	let quoted = false;
	for (let i = 0; i < text.length; i++) {
		const char = text[i];
		if (quoted) {
			if (char === '\\') i++;
			else if (char === '"') quoted = false;
		} else if (char === '"') quoted = true;
		else if (char === '{' || char === '[') {
			if (++depth > most) return true;
		} else if (char === '}' || char === ']') depth--;
	}
	return false;
}
