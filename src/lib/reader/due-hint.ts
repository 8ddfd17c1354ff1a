/** Where each hint belongs, in the order they are due. */
const PLACES = { rows: '.frames h2', sentence: '.read .run', beside: '.beside' } as const;
/** Under this name it is kept which were shown. */
const KEY = 'vantage-hints';

export interface DueHint {
	readonly name: keyof typeof PLACES;
	/** What it is about. */
	readonly place: Element;
}

const isInSight = (place: Element): boolean => {
	const { top, bottom } = place.getBoundingClientRect();
	return place.checkVisibility() && top > 0 && bottom < innerHeight;
};

/** Whether something is open that a hint would disturb. */
export const isBusy = (): boolean => document.querySelector('dialog[open], .aloud') !== null;

/** The next hint nobody has seen here and whose place is in sight. Where nothing is kept, none. */
export function dueHint(): DueHint | null {
	try {
		const seen = localStorage.getItem(KEY) ?? '';
		for (const [name, where] of Object.entries(PLACES)) {
			if (seen.includes(name) || isBusy()) continue;
			const place = [...document.querySelectorAll(where)].find(isInSight);
			if (place) return { name: name as DueHint['name'], place };
		}
	} catch {
		// It would come again with every page.
	}
	return null;
}

/** Keeps that a hint was shown: it does not come again. */
export function keepShown(name: DueHint['name']): void {
	localStorage.setItem(KEY, `${localStorage.getItem(KEY) ?? ''} ${name}`);
}

/** Lets all hints come again. */
export function forgetShown(): void {
	try {
		localStorage.removeItem(KEY);
	} catch {
		// Nothing was kept.
	}
}
