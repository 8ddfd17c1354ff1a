import { createRawSnippet, hydrate, mount, unmount, type Component, type Snippet } from 'svelte';

/** Props as a plain type: those of an interface have no index signature, which Svelte asks for. */
export type Plain<Props> = { [Key in keyof Props]: Props[Key] };

/** A chart a page shows whose code it does not load to begin with. */
export interface LaterChart<Props extends Record<string, unknown>> {
	/** Unique among the charts of a page. */
	readonly name: string;
	readonly load: () => Promise<Component<Props>>;
	/** The component itself where pages are built; null in a browser. */
	readonly drawn: Component<Props> | null;
}

/** Settled when the site is built: nothing of the server's renderer reaches a browser. */
const server = import.meta.env.SSR ? await import('svelte/server') : null;

/** How far below the screen a chart's code is fetched: half a screen's height, before a finger is there. */
const NEAR = '50%';

/** What a reader does before they choose a mark: by pointer, finger, keys, scrolling, a screen reader. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'focusin'] as const;

/** Settled with the first of them: a page nobody touches needs no code for its charts. */
const someone: Promise<void> | null = server
	? null
	: new Promise((resolve) => {
			for (const sign of SIGNS) {
				addEventListener(sign, () => resolve(), { once: true, passive: true, capture: true });
			}
		});

/**
 * A chart that is drawn with the page when the site is built, and comes alive in the browser only
 * when it is nearly in sight of somebody who reads: until then it is a picture whose marks are links. Few readers come as
 * far as the charts, and their code is a fifth of a page's. Where there is no picture, after going
 * from page to page, its code is fetched at once.
 */
export const later = <Props extends Record<string, unknown>>(
	{ name, load, drawn }: LaterChart<Props>,
	props: Props
): Snippet =>
	createRawSnippet(() => ({
		render: () => {
			const picture = server && drawn ? server.render(drawn, { props, idPrefix: name }).body : '';
			return `<div data-later="${name}">${picture}</div>`;
		},
		setup: (element) => {
			let alive: object | null = null;
			let gone = false;
			const isPicture = element.hasChildNodes();
			const wake = async () => {
				const chart = await load();
				if (gone) return;
				const opened = [...element.querySelectorAll<HTMLDetailsElement>('details[open]')];
				alive = (isPicture ? hydrate : mount)(chart, { target: element, props });
				// A chart that comes alive folds its parts as it was drawn; somebody may have opened one since.
				for (const part of opened) part.open = true;
				element.setAttribute('data-alive', '');
			};
			const observer = new IntersectionObserver(
				(entries) => {
					if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
					observer.disconnect();
					void someone?.then(wake);
				},
				{ rootMargin: NEAR }
			);
			if (isPicture) observer.observe(element);
			else void wake();
			return () => {
				gone = true;
				observer.disconnect();
				if (alive) void unmount(alive);
			};
		}
	}));
