/**
 * A link that opens the publisher's page at the words cited, by a text fragment
 * (WICG Scroll To Text Fragment). A browser that does not know it, or a page whose words have
 * changed, opens at the top.
 *
 * @returns undefined where the publisher's address is not known
 */
export function publisherLink(
	url: string | undefined,
	cue: string | undefined
): string | undefined {
	if (url === undefined || cue === undefined) return url;
	// A dash, an ampersand or a comma has a meaning in the fragment's own grammar.
	const words = encodeURIComponent(cue).replace(/-/g, '%2D');
	return `${url.split('#')[0] ?? url}#:~:text=${words}`;
}
