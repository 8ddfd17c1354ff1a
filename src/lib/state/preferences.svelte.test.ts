import { afterEach, describe, expect, it } from 'vitest';
import { Preferences } from './preferences.svelte';
import { AS_IT_WAS } from './text-settings';

const KEY = 'vantage-text';
const own = () => new Preferences(() => localStorage);
const refusing = () =>
	new Preferences(() => {
		throw new DOMException('refused', 'SecurityError');
	});

describe('Preferences', () => {
	afterEach(() => localStorage.clear());

	it('are there again on the next page', () => {
		own().set({ ground: 'sepia', size: '150' });
		expect(own().text).toEqual({ ...AS_IT_WAS, ground: 'sepia', size: '150' });
	});

	it('leave nothing behind once reset', () => {
		const preferences = own();
		preferences.set({ ground: 'sepia' });
		preferences.reset();
		expect(preferences.text).toEqual(AS_IT_WAS);
		expect(localStorage.getItem(KEY)).toBeNull();
	});

	it('tell the page of a change as another tab would', () => {
		const heard: unknown[] = [];
		const hear = ({ key, newValue }: StorageEvent) => heard.push([key, newValue]);
		addEventListener('storage', hear);
		own().set({ leading: 'loose' });
		removeEventListener('storage', hear);
		expect(heard).toEqual([[KEY, '{"leading":"loose"}']]);
	});

	it('follow other tabs while asked to', () => {
		const preferences = own();
		const end = preferences.follow();
		dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: '{"face":"clear"}' }));
		expect(preferences.text.face).toBe('clear');
		dispatchEvent(new StorageEvent('storage', { key: 'another', newValue: '{"face":"sans"}' }));
		expect(preferences.text.face).toBe('clear');
		end();
		dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: null }));
		expect(preferences.text.face).toBe('clear');
	});

	it('hold for the page and say so where nothing may be kept', () => {
		const preferences = refusing();
		expect(preferences.refused).toBe(true);
		preferences.set({ face: 'sans' });
		expect(preferences.text.face).toBe('sans');
		expect(preferences.refused).toBe(true);
	});
});
