/**
 * Runs inside the page, in forced colours, where backgrounds and shadows are gone: what is chosen among
 * others and looks like them.
 *
 * @returns a line for each
 */
export function findUnmarkedChoices(): string[] {
	const ATTRIBUTES = ['aria-pressed', 'aria-current', 'aria-selected', 'aria-checked'];
	const isChosen = (element: Element): boolean =>
		ATTRIBUTES.some((name) => !['false', null].includes(element.getAttribute(name)));
	const looks = (element: Element): string =>
		[element, ...element.querySelectorAll('*')]
			.flatMap((one) => ['', '::before', '::after'].map((part) => getComputedStyle(one, part)))
			.map((style) =>
				[
					style.color,
					style.fontWeight,
					style.textDecorationLine,
					style.textDecorationThickness,
					style.outline,
					style.border,
					style.borderBlockEnd,
					style.content,
					style.display
				].join()
			)
			.join('\n');

	return [...document.querySelectorAll(ATTRIBUTES.map((name) => `[${name}]`).join())]
		.filter((element) => isChosen(element) && element.checkVisibility())
		.filter((element) => {
			// The others stand beside it, each perhaps in an item of a list.
			const group = element.closest('ul, ol, nav, [role=group]') ?? element.parentElement;
			const others = [...(group?.querySelectorAll(element.localName) ?? [])].filter(
				(other) => !isChosen(other) && other.className === element.className
			);
			return others.length > 0 && others.every((other) => looks(other) === looks(element));
		})
		.map((element) => `${element.localName} “${element.textContent.trim().slice(0, 40)}”`);
}
