import { afterNavigate } from '$app/navigation';
import { page } from '$app/state';
import { PageMarks } from '$lib/reader';
import { painted } from '$lib/ui';
import { replaceAddress } from './replace-address';

/** The present page with something marked in its charts, or nothing. */
function addressWith(token: string | null): string {
	const { pathname, searchParams, hash } = page.url;
	const others = [...searchParams].filter(([key]) => key !== 'mark');
	const query = new URLSearchParams(others).toString();
	// Its colon needs no escape in a query, and an address is read by people too.
	const mark = token === null ? '' : `mark=${encodeURIComponent(token).replace('%3A', ':')}`;
	const search = [query, mark].filter((part) => part !== '').join('&');
	return `${pathname}${search === '' ? '' : `?${search}`}${hash}`;
}

/**
 * What is marked in the charts of a page, as its address says: `?mark=article:coffey`. Called while a
 * page is set up.
 */
export function addressMarks(): PageMarks {
	const marks = new PageMarks((token) => {
		const address = addressWith(token);
		void painted().then(() => {
			// Of several marks one after the other the address tells the last.
			if (marks.marked() === token) return replaceAddress(address);
		});
	});
	afterNavigate(({ to }) => {
		marks.read(to?.url.searchParams.get('mark') ?? null);
	});
	return marks;
}
