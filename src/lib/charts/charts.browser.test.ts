import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import {
	argumentCardData,
	figuresData,
	framingMapData,
	storyStripData,
	timeData,
	voicesData
} from '$lib/core/framing';
import { evidenceOf } from '../../../tests/invented/evidence-set';
import { ferry } from '../../../tests/invented/framing-set';
import { setOfSize, SIZES } from '../../../tests/invented/sizes';
import ArgumentCard from './ArgumentCard.svelte';
import type { ChartLinks } from './chart-links';
import type { Behind, ChartTalk, MarkToken } from './chart-talk';
import Figures from './Figures.svelte';
import FramingMap from './FramingMap.svelte';
import { pictureOf, pngOf } from './picture';
import StoryStrip from './StoryStrip.svelte';
import Time from './Time.svelte';
import Voices from './Voices.svelte';

const links: ChartLinks = {
	frame: (theme, frame, article) => `#frame/${theme}/${frame}/${article}`,
	read: (article, { at, theme }) => `#read/${article}/${at ?? ''}/${theme ?? ''}`,
	mark: (token) => `#mark/${token}`
};
const rest = { links, method: '#method', source: 'The ferry' };
type Set = ReturnType<typeof ferry>;
const charts = {
	'framing map': (set: Set) =>
		render(FramingMap, { data: framingMapData(set), open: true, ...rest }),
	'story strip': (set: Set) => render(StoryStrip, { data: storyStripData(set), ...rest }),
	'argument card': (set: Set) => render(ArgumentCard, { data: argumentCardData(set), ...rest }),
	figures: (set: Set) => render(Figures, { data: figuresData(evidenceOf(set)), ...rest }),
	voices: (set: Set) => render(Voices, { data: voicesData(evidenceOf(set)), ...rest }),
	'time line': (set: Set) => render(Time, { data: timeData(evidenceOf(set)), ...rest })
};
const CHARTS = Object.entries(charts);

const shown = <T extends Element>(root: Element, selector: string): T[] =>
	[...root.querySelectorAll<T>(selector)].filter((element) => element.checkVisibility());
const marks = (root: Element) => shown<SVGAElement>(root, 'a[data-mark]');
const nameOf = (element: Element | null) => element?.getAttribute('aria-label') ?? '';

describe.each(CHARTS)('the %s', (_, draw) => {
	it('shows one shape: the narrow one on a phone, the wide one on a desk', async () => {
		await page.viewport(360, 740);
		const { container } = await draw(ferry());
		const shapes = () =>
			shown<HTMLElement>(container, '[data-shape]').map((element) => element.dataset['shape']);
		expect(shapes()).toEqual(['narrow']);
		await page.viewport(1280, 800);
		await expect.poll(shapes).toEqual(['wide']);
	});

	it('sets no style attribute, which the content security policy would block', async () => {
		const { container } = await draw(ferry());
		expect(container.querySelectorAll('[style]')).toHaveLength(0);
	});

	it('keeps its ids apart from those of a second chart', async () => {
		await draw(ferry());
		await draw(ferry());
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const figure of document.querySelectorAll('figure')) {
			const title = figure.getAttribute('aria-labelledby') ?? '';
			expect(document.getElementById(title)?.textContent).not.toBe('');
		}
	});

	it('names every mark and leads it somewhere', async () => {
		const { container } = await draw(ferry());
		expect(marks(container).length).toBeGreaterThan(3);
		for (const mark of marks(container)) {
			expect(nameOf(mark)).toMatch(/^(Quill|Marsh|Tidewater Post|Brandt), /);
			expect(mark.getAttribute('href')).toMatch(/^#(read|frame)\//);
		}
	});

	it('is one tab stop, and arrow keys go among the marks that are shown', async () => {
		await page.viewport(360, 740);
		const { container } = await draw(ferry());
		const stops = () => marks(container).filter((mark) => mark.getAttribute('tabindex') === '0');
		expect(stops()).toHaveLength(1);
		const [first] = marks(container);
		first?.focus();
		await userEvent.keyboard('{End}');
		expect(document.activeElement).toBe(marks(container).at(-1));
		await userEvent.keyboard('{ArrowUp}');
		expect(document.activeElement).not.toBe(marks(container).at(-1));
		expect(stops()).toEqual([document.activeElement]);
		await userEvent.keyboard('{Home}');
		expect(document.activeElement).toBe(first);
	});

	it.each(SIZES.filter(([name]) => name !== 'twenty articles, eight themes'))(
		'keeps its words in the drawing: %s',
		async (_size, size) => {
			for (const width of [360, 1280]) {
				await page.viewport(width, 800);
				const { container, unmount } = await draw(setOfSize(size));
				for (const svg of shown<SVGSVGElement>(container, 'svg[data-drawing]')) {
					const { width: right, height: bottom } = svg.viewBox.baseVal;
					for (const text of svg.querySelectorAll('text')) {
						const box = text.getBBox();
						expect.soft(box.x, text.textContent).toBeGreaterThanOrEqual(-1);
						expect.soft(box.x + box.width, text.textContent).toBeLessThanOrEqual(right + 1);
						expect.soft(box.y + box.height, text.textContent).toBeLessThanOrEqual(bottom + 4);
					}
				}
				await unmount();
			}
		}
	);

	it('has a table twin with a row for every line of what it shows', async () => {
		const { container } = await draw(ferry());
		const rows = container.querySelectorAll('tbody tr');
		expect(rows.length).toBeGreaterThan(3);
		for (const row of rows) expect(row.querySelector('th[scope="row"]')?.textContent).not.toBe('');
	});

	it('becomes a picture that needs no style sheet', async () => {
		await page.viewport(1280, 800);
		const { container } = await draw(ferry());
		const svg = pictureOf(container, { title: 'A finding', how: 'As it is.', source: 'The ferry' });
		const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
		expect(file.querySelector('parsererror')).toBeNull();
		expect(file.querySelectorAll('a, [class], [style], [href], [tabindex]')).toHaveLength(0);
		for (const text of file.querySelectorAll('text')) {
			expect(text.getAttribute('font-family')).toMatch(/^(sans-)?serif$/);
			expect(text.getAttribute('fill')).toBeTruthy();
		}
		const png = await pngOf(svg);
		expect(png?.type).toBe('image/png');
		const bitmap = await createImageBitmap(png ?? new Blob());
		expect(bitmap.width).toBe(Number(file.documentElement.getAttribute('width')) * 2);
	});
});

describe('the framing map', () => {
	it('folds frames under their theme and opens them', async () => {
		await page.viewport(360, 740);
		const { container } = await render(FramingMap, { data: framingMapData(ferry()), ...rest });
		const rows = () => marks(container).filter((mark) => nameOf(mark).includes('Seasonal'));
		expect(rows()).toHaveLength(0);
		await page.getByText('three frames').first().click();
		expect(rows().length).toBeGreaterThan(0);
	});

	it('counts words instead of percent on a switch', async () => {
		await page.viewport(360, 740);
		const { container } = await render(FramingMap, { data: framingMapData(ferry()), ...rest });
		const numbers = () => shown(container, 'text.amount').map((text) => text.textContent.trim());
		expect(numbers()).toContain('65\u202f%');
		await page.getByRole('radio', { name: '10 words' }).click();
		expect(numbers()).toContain('80 words');
	});

	it('says in each silent cell why, and leads a frame to its reason', async () => {
		await page.viewport(1280, 800);
		const { container } = await render(FramingMap, {
			data: framingMapData(ferry()),
			open: true,
			...rest
		});
		const silent = marks(container).find((mark) => nameOf(mark).startsWith('Tidewater Post, Boom'));
		expect(nameOf(silent ?? null)).toBe('Tidewater Post, Boom: outside the question it asks');
		expect(silent?.getAttribute('href')).toBe('#frame/jobs/boom/tidewater');
		await expect
			.element(page.getByRole('img', { name: /^Brandt, Jobs: not yet read/ }))
			.toBeVisible();
	});
});

describe('charts of one page', () => {
	it('mark what was chosen, and open the passages behind a mark', async () => {
		await page.viewport(1280, 800);
		const opened: Behind[] = [];
		const chosen: MarkToken[] = [];
		const talk: ChartTalk = {
			marked: () => 'article:marsh',
			choose: (token) => chosen.push(token),
			open: (behind) => opened.push(behind)
		};
		const { container } = await render(Time, {
			data: timeData(evidenceOf(ferry())),
			talk,
			...rest
		});
		await expect.poll(() => shown(container, '[data-lit][data-mark]').length).toBeGreaterThan(0);
		for (const mark of shown(container, '[data-lit][data-mark]')) {
			expect(nameOf(mark)).toMatch(/^Marsh, /);
		}
		const click = (selector: string) =>
			container
				.querySelector(`[data-shape="wide"] ${selector}`)
				?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
		click('a[data-choose="article:quill"]');
		expect(chosen).toEqual(['article:quill']);
		click('a[data-mark][data-of~="article:quill"]');
		expect(opened).toHaveLength(1);
		expect(opened[0]?.sides.filter((side) => side.chosen)).toHaveLength(1);
		expect(opened[0]?.sides.map(({ article }) => article)).toEqual([
			'quill',
			'marsh',
			'tidewater',
			'brandt'
		]);
	});
});
