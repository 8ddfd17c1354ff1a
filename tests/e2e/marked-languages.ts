/**
 * Runs inside the page: running text whose language or direction is not that of its letters. Texts
 * that mix scripts are passed over: names and quotations stand in sentences of either language.
 *
 * @returns a line for each
 */
export function findMismarked(): string[] {
	// So many words are a text of its language; fewer may be names.
	const ENGLISH = /(?:\b[A-Za-z’'-]+\b[\s,;:“”.]+){5,}[A-Za-z]/u;
	const ARABIC = /(?:[\u0620-\u065f]+[\s،؛:.]+){2,}[\u0620-\u065f]/u;
	const LETTERS = { en: /[A-Za-z]{2}/, ar: /[\u0620-\u064a]{2}/ };

	// The table of a chart puts the set's names and our words into one text; SvelteKit tells of a new
	// page by its title.
	const PASSED_OVER = 'script, style, noscript, figure.chart table, #svelte-announcer';

	const found: string[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const [text, element] = [node.nodeValue ?? '', node.parentElement];
		if (!element?.checkVisibility() || element.closest(PASSED_OVER)) continue;
		const wanted = ENGLISH.test(text) ? 'en' : ARABIC.test(text) ? 'ar' : null;
		if (!wanted || LETTERS[wanted === 'en' ? 'ar' : 'en'].test(text)) continue;
		const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
		const where = `${element.localName}.${element.getAttribute('class') ?? ''} “${text.trim().slice(0, 40)}”`;
		if (!language.startsWith(wanted)) found.push(`${where} is marked ${language}`);
		// A drawing takes the order of each of its words from the letters.
		if (element.closest('svg')) continue;
		const direction = element.closest('bdi, [dir]');
		const isRight = direction?.matches(wanted === 'en' ? ':dir(ltr)' : ':dir(rtl)');
		if (!isRight) found.push(`${where} runs the wrong way`);
	}
	return [...new Set(found)];
}
