import type { ChartTalk } from './chart-talk';

/**
 * Shows in a drawing what is marked on the page: what has to do with it stands out, the rest steps
 * back. A drawing that has nothing to do with it stays as it is. Attached on mount; runs again when
 * another thing is marked, and what is drawn anew is marked as well.
 */
export const linkedMarks =
	(talk: ChartTalk | undefined) =>
	(root: HTMLElement): (() => void) | undefined => {
		if (!talk) return undefined;
		const token = talk.marked();
		const apply = () => {
			let any = false;
			for (const mark of root.querySelectorAll('[data-of], [data-choose]')) {
				const of = (mark.getAttribute('data-of') ?? mark.getAttribute('data-choose') ?? '').split(
					' '
				);
				const lit = token !== null && of.includes(token);
				any ||= lit;
				mark.toggleAttribute('data-lit', lit);
				if (mark.hasAttribute('data-choose')) {
					if (lit) mark.setAttribute('aria-current', 'true');
					else mark.removeAttribute('aria-current');
				}
			}
			root.toggleAttribute('data-marking', any);
		};
		apply();
		const changes = new MutationObserver(apply);
		changes.observe(root, { childList: true, subtree: true });
		return () => {
			changes.disconnect();
		};
	};
