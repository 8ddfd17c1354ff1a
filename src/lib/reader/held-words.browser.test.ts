import { beforeEach, describe, expect, it, vi } from 'vitest';
import { heldWords } from './held-words';

const ADDRESS = '#frame-a';

let link: HTMLAnchorElement;
beforeEach(() => {
	const text = document.createElement('div');
	link = document.createElement('a');
	link.href = ADDRESS;
	link.dataset['run'] = 'p1.s1';
	link.append('The ferry is late.');
	text.append(link);
	document.body.replaceChildren(text);
	const detach = heldWords(text);
	vi.useFakeTimers();
	return () => {
		vi.useRealTimers();
		detach?.();
	};
});
const pointer = (type: string, pointerType: string) =>
	link.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType }));

describe('heldWords', () => {
	it.each(['pointerup', 'pointercancel'])('makes a link of it again with %s', (end) => {
		pointer('pointerdown', 'touch');
		vi.runAllTimers();
		expect(link.hasAttribute('href')).toBe(false);
		pointer(end, 'touch');
		expect(link.getAttribute('href')).toBe(ADDRESS);
	});

	it('leaves what is only tapped as it is', () => {
		pointer('pointerdown', 'touch');
		expect(link.getAttribute('href')).toBe(ADDRESS);
		pointer('pointerup', 'touch');
		vi.runAllTimers();
		expect(link.getAttribute('href')).toBe(ADDRESS);
	});

	it('leaves a mouse its link, with the menu it brings', () => {
		pointer('pointerdown', 'mouse');
		vi.runAllTimers();
		expect(link.getAttribute('href')).toBe(ADDRESS);
	});
});
