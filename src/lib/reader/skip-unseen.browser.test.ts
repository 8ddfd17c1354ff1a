import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { skipUnseen } from './skip-unseen';

/** Paragraphs as long as a small phone's screen is high, twenty times. */
function text(): HTMLElement {
	const element = document.createElement('div');
	element.style.inlineSize = '300px';
	for (let i = 1; i <= 20; i++) {
		const part = document.createElement('p');
		const words = document.createElement('span');
		words.textContent = 'words of a paragraph '.repeat(10 * i);
		part.append(words);
		element.append(part);
	}
	document.body.append(element);
	return element;
}

const isSkipped = (part: Element | null): boolean =>
	part?.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) === false;

describe('skipUnseen', () => {
	const sheet = new CSSStyleSheet();
	let element: HTMLElement;
	let detach: (() => void) | undefined;

	beforeEach(() => {
		sheet.replaceSync(`p { contain-intrinsic-size: auto 10px }
			p[data-settled] { content-visibility: auto }`);
		document.adoptedStyleSheets = [sheet];
		element = text();
		detach = skipUnseen(element) ?? undefined;
	});
	afterEach(() => {
		detach?.();
		element.remove();
	});
	const settled = () =>
		vi.waitFor(() => {
			expect(element.lastElementChild).toHaveAttribute('data-settled');
		});

	it('keeps the height of what it skips', async () => {
		const height = element.scrollHeight;
		await settled();
		await vi.waitFor(() => {
			expect(isSkipped(element.lastElementChild)).toBe(true);
		});
		expect(element.firstElementChild).not.toHaveAttribute('data-settled');
		expect(element.scrollHeight).toBe(height);
	});

	it('measures anew at another width', async () => {
		await settled();
		const changes: boolean[] = [];
		const last = element.lastElementChild as HTMLElement;
		new MutationObserver(() => changes.push('settled' in last.dataset)).observe(last, {
			attributeFilter: ['data-settled']
		});
		element.style.inlineSize = '150px';
		await vi.waitFor(() => {
			expect(changes).toEqual([false, true]);
		});
		const height = element.scrollHeight;
		sheet.replaceSync('');
		expect(height).toBe(element.scrollHeight);
	});

	it('lets go', async () => {
		await settled();
		detach?.();
		element.style.inlineSize = '150px';
		await new Promise(requestAnimationFrame);
		expect(element.lastElementChild).toHaveAttribute('data-settled');
	});
});
