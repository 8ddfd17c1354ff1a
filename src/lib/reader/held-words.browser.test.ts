import { beforeEach, describe, expect, it } from 'vitest';
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
	return () => detach?.();
});
const pointer = (type: string, pointerType: string) =>
	link.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType }));

describe('heldWords', () => {
	it.each(['pointerup', 'pointercancel'])('makes a link of it again with %s', (end) => {
		pointer('pointerdown', 'touch');
		expect(link.hasAttribute('href')).toBe(false);
		pointer(end, 'touch');
		expect(link.getAttribute('href')).toBe(ADDRESS);
		// Nothing listens any longer.
		link.setAttribute('href', '#another');
		pointer(end, 'touch');
		expect(link.getAttribute('href')).toBe('#another');
	});

	it('leaves a mouse its link, with the menu it brings', () => {
		pointer('pointerdown', 'mouse');
		expect(link.getAttribute('href')).toBe(ADDRESS);
	});
});
