/** Runs inside the page: what reaches past an edge, and is not inside something that scrolls. */
export function findOverflow(): string[] {
	const edge = document.documentElement.clientWidth;
	if (document.documentElement.scrollWidth <= edge) return [];
	const scrolls = (element: Element | null): boolean =>
		element !== null &&
		element !== document.body &&
		(getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
	return [...document.querySelectorAll('body *')]
		.filter((element) => {
			const { left, right } = element.getBoundingClientRect();
			return right > edge + 1 || left < -1;
		})
		.filter((element) => !scrolls(element.parentElement))
		.map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`)
		.concat(`the page is ${document.documentElement.scrollWidth} wide in ${edge}`);
}
