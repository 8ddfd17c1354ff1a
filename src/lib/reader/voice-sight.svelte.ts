import { preferredBehaviour } from './level-scroll';

/** Room for what sticks to the top of the page, and for the voice's bar below, in CSS pixels. */
const ABOVE = 72;
const BELOW = 120;
/** A glide is over by then also in browsers that do not tell (`scrollend`), in ms. */
const GLIDE = 1200;

/**
 * Keeps the sentence that is read in sight, until the reader scrolls it out of sight: then the page
 * stays where they are, and they may ask for it back, or scroll there.
 */
export class VoiceSight {
	/** Whether the reader is elsewhere. */
	away = $state(false);
	#element: Element | null = null;
	/** When the glide of our own is over, by the clock of events. */
	#ours = 0;

	/** The sentence read now; null where it stands nowhere. */
	follow(element: Element | null): void {
		this.#element = element;
		if (!this.away) this.#bring();
	}

	/** Brings the reader back to the sentence. */
	back(): void {
		this.away = false;
		this.#bring();
	}

	/** Listens for scrolling, of the page or a column; returns what ends that. */
	listen(): () => void {
		const theirs = () => (this.#ours = 0);
		const scrolled = () => {
			if (!this.#element || performance.now() < this.#ours) return;
			this.away = !isInSight(this.#element, false);
		};
		const ended = new AbortController();
		const { signal } = ended;
		for (const by of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
			addEventListener(by, theirs, { signal, passive: true });
		}
		addEventListener('scroll', scrolled, { signal, passive: true, capture: true });
		addEventListener('scrollend', theirs, { signal, capture: true });
		return () => {
			ended.abort();
		};
	}

	#bring(): void {
		if (!this.#element || isInSight(this.#element, true)) return;
		this.#ours = performance.now() + GLIDE;
		this.#element.scrollIntoView({ block: 'center', behavior: preferredBehaviour() });
	}
}

/** Whether an element is seen, all of it or a part. */
export function isInSight(element: Element, all: boolean): boolean {
	const { top, bottom } = element.getBoundingClientRect();
	const [first, last] = all ? [top, bottom] : [bottom, top];
	return first >= ABOVE && last <= innerHeight - BELOW;
}
