/**
 * How fast pages answer a tap, on a generated set of 20 articles of 5,000 words, with the processor
 * slowed down four times: a phone of some years ago. Prints p75 and p98 beside the limits of the
 * design; gates nothing, since times wander on a busy machine. Then what a page keeps in memory of two
 * hundred changes of theme.
 */
import { chromium, devices, type CDPSession, type Locator, type Page } from '@playwright/test';
import { createStaticServer, listen } from '../../src/serve/static-server.mjs';
import { BROWSER_FLAGS, findBrowser, thisMachine } from '../run/find-browser.mjs';
import { buildSets } from './build-sets';

const SLOWDOWN = 4;
const SAMPLES = 100;
/** Milliseconds a finger rests on what it taps, as people's do. */
const REST = 80;
/** Milliseconds in which a page comes to rest between two taps. */
const PAUSE = 150;
/** Changes of theme, and after how many of them memory is looked at. */
const CHANGES = 200;
const LOOK = 50;
/** Milliseconds: a tap is acknowledged, and done for three of four and for nearly all. */
const LIMITS = { acknowledged: 50, p75: 100, p98: 200 };
const SET = 'sets/generated-1';
const PHONE = { ...devices['Pixel 7'], viewport: { width: 360, height: 740 } };
const DESK = { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } };

interface Timing {
	/** Milliseconds from the finger's leaving, or the letter, to the first frame after it. */
	readonly acknowledged: number;
	/** Milliseconds from there to the first frame that shows the outcome. */
	readonly done: number;
}

declare global {
	interface Window {
		/** What is measured in the page at the moment. */
		timing: Promise<Timing>;
	}
}

/** A page of the set, and the way to slow its processor and to touch it. */
interface Stage {
	readonly page: Page;
	readonly session: CDPSession;
}

interface Interaction {
	readonly name: string;
	readonly path: string;
	/** Whether it is one of a wide screen; otherwise of a small phone. */
	readonly wide?: true;
	/** The event it begins with: a click unless told. */
	readonly event?: 'input';
	/** Brings the page to where it begins. */
	readonly prepare?: (page: Page) => Promise<void>;
	/** What is tapped, time and again; of several the next. */
	readonly target: (page: Page) => Locator;
	/** What is done with it in place of a tap. */
	readonly act?: (page: Page, turn: number) => Promise<void>;
	/** A selector that matches once the outcome is there, and before does not. */
	readonly outcome: string;
	/** Brings the page back to where it was. */
	readonly reset: (page: Page) => Promise<void>;
}

/** Words that stand in the article: there is something to find for each. */
const words: string[] = [];

const INTERACTIONS: readonly Interaction[] = [
	{
		// What the machine takes for a tap whatever a page does.
		name: 'for comparison: a button, nothing else',
		path: 'about/',
		prepare: (page) =>
			page.evaluate(() => {
				const button = document.createElement('button');
				button.onclick = () => button.toggleAttribute('data-on');
				button.append('tap');
				document.body.replaceChildren(button);
			}),
		target: (page) => page.locator('button'),
		outcome: '[data-on]',
		reset: (page) =>
			page.evaluate(() => document.querySelector('[data-on]')?.removeAttribute('data-on'))
	},
	{
		name: 'open a frame on a theme page',
		path: `${SET}/themes/theme-1/`,
		target: (page) => page.locator('details.frame > summary'),
		outcome: 'details.frame[open] article',
		reset: (page) => page.locator('details.frame[open] > summary').click()
	},
	{
		name: 'choose a theme in an article',
		path: `${SET}/read/article-1/`,
		target: (page) => page.locator('[role=group] button[aria-pressed]'),
		outcome: '[role=group] button[aria-pressed=true]',
		reset: (page) => page.locator('[role=group] button[aria-pressed=true]').click()
	},
	{
		name: 'tap a passage: what the others tell',
		path: `${SET}/read/article-1/`,
		target: (page) => page.locator('a[data-run]'),
		outcome: 'dialog[open] li h3',
		reset: (page) => page.keyboard.press('Escape')
	},
	{
		name: 'choose a passage in three columns',
		path: `${SET}/read/article-1/?with=article-2,article-3`,
		wide: true,
		target: (page) => page.locator('.column:first-child a[data-run]'),
		// By the time of the click the one chosen before is marked still, but no longer has the focus.
		outcome: '.column:first-child .at:focus',
		reset: () => Promise.resolve()
	},
	{
		name: 'type a word: where it stands',
		path: `${SET}/read/article-1/`,
		event: 'input',
		prepare: async (page) => {
			// Without what is only heard beside a sentence.
			const texts = await page.locator('.read .sentences').evaluateAll((parts) =>
				parts.map((part) => {
					const copy = part.cloneNode(true) as Element;
					for (const heard of copy.querySelectorAll('.visually-hidden')) heard.remove();
					return copy.textContent;
				})
			);
			const all = texts
				.join(' ')
				.toLowerCase()
				.match(/[a-z]{5,}/g);
			words.splice(0, words.length, ...new Set(all));
			await page.keyboard.press('/');
			// What helps before one types is there when the set's words are.
			await page.locator('dialog[open] .ruled').first().waitFor();
		},
		target: (page) => page.locator('dialog[open] [type=search]'),
		act: (page, turn) => page.keyboard.insertText(words[turn % words.length] ?? ''),
		outcome: 'dialog[open] .hit mark',
		reset: (page) => page.locator('dialog[open] [type=search]').fill('')
	}
];

/** Runs in the page before the tap; `window.timing` resolves once the outcome is painted. */
function measure({ event: name, outcome }: { event: string; outcome: string }): void {
	window.timing = new Promise((resolve) => {
		addEventListener(
			name,
			(event) => {
				const start = event.timeStamp;
				let acknowledged = 0;
				const frame = (): void => {
					const shown = document.querySelector(outcome) !== null;
					let over = false;
					// A frame has been handed over when the task after it runs, or the next one begins.
					const handed = (): void => {
						if (over) return;
						over = true;
						const now = performance.now() - start;
						acknowledged ||= now;
						if (shown) resolve({ acknowledged, done: now });
					};
					setTimeout(handed);
					requestAnimationFrame(() => {
						handed();
						if (!shown) frame();
					});
				};
				requestAnimationFrame(frame);
			},
			{ capture: true, once: true }
		);
	});
}

/** A finger put down on the first line of something, and taken away. */
async function tap({ page, session }: Stage, target: Locator): Promise<void> {
	const { x, y } = await target.evaluate((element) => {
		const [line] = element.getClientRects();
		return line ? { x: line.left + line.width / 2, y: line.top + line.height / 2 } : { x: 0, y: 0 };
	});
	const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
		session.send('Input.dispatchTouchEvent', { type, touchPoints });
	await touch('touchStart', [{ x, y }]);
	await page.waitForTimeout(REST);
	await touch('touchEnd', []);
}

async function sample(stage: Stage, interaction: Interaction, turn: number): Promise<Timing> {
	const { page } = stage;
	const { act, event = 'click', outcome, reset, wide } = interaction;
	const targets = interaction.target(page);
	await targets.first().waitFor();
	const target = targets.nth(turn % (await targets.count()));
	await target.scrollIntoViewIfNeeded();
	await page.waitForTimeout(PAUSE);
	await page.evaluate(measure, { event, outcome });
	if (act) await act(page, turn);
	else if (wide) await target.click({ delay: REST });
	else await tap(stage, target);
	const measured = await page.evaluate(() => window.timing);
	await reset(page);
	await page.waitForTimeout(PAUSE);
	return measured;
}

const percentile = (values: readonly number[], share: number): number => {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
};

/** What a page holds on to after changes of theme: kilobytes of objects, nodes, listeners. */
async function printMemory(): Promise<void> {
	const context = await browser.newContext({ ...PHONE, baseURL: `http://127.0.0.1:${port}/` });
	const page = await context.newPage();
	await page.goto(`${SET}/read/article-1/`);
	await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
	const session = await context.newCDPSession(page);
	await session.send('Performance.enable');
	const themes = page.locator('[role=group] button[aria-pressed]');
	const count = await themes.count();
	console.log(`\nafter changes of theme              kB of objects   nodes   listeners`);
	for (let change = 0; change <= CHANGES; change++) {
		if (change % LOOK === 0) {
			await session.send('HeapProfiler.collectGarbage');
			const { metrics } = await session.send('Performance.getMetrics');
			const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
			console.log(
				String(change).padEnd(35),
				(of('JSHeapUsedSize') / 1000).toFixed(0).padStart(13),
				of('Nodes').toFixed(0).padStart(7),
				of('JSEventListeners').toFixed(0).padStart(11)
			);
		}
		await themes.nth(change % count).click();
		await page.locator('[role=group] button[aria-pressed=true]').first().waitFor();
	}
	await context.close();
}

const built = await buildSets(1);
if (built.failed !== null) throw new Error(built.failed);
const server = createStaticServer(built.folder);
const port = await listen(server, { port: 0, host: '127.0.0.1' });
const executablePath = findBrowser(thisMachine(() => chromium.executablePath()));
const browser = await chromium.launch({
	args: BROWSER_FLAGS,
	...(executablePath !== null && { executablePath })
});

console.log(`20 articles of 5,000 words, processor slowed ${SLOWDOWN} times, ${SAMPLES} taps each`);
console.log('milliseconds                           acknowledged        done');
console.log('                                          p75    p98     p75    p98');
try {
	for (const interaction of INTERACTIONS) {
		const context = await browser.newContext({
			...(interaction.wide ? DESK : PHONE),
			baseURL: `http://127.0.0.1:${port}/`
		});
		const page = await context.newPage();
		await page.goto(interaction.path);
		await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
		await interaction.prepare?.(page);
		const timings: Timing[] = [];
		for (let turn = 0; turn < SAMPLES; turn++) {
			timings.push(await sample({ page, session }, interaction, turn));
		}
		const acknowledged = timings.map((timing) => timing.acknowledged);
		const done = timings.map((timing) => timing.done);
		const figures = [
			percentile(acknowledged, 0.75),
			percentile(acknowledged, 0.98),
			percentile(done, 0.75),
			percentile(done, 0.98)
		];
		const [ack = 0, , p75 = 0, p98 = 0] = figures;
		const kept = ack <= LIMITS.acknowledged && p75 <= LIMITS.p75 && p98 <= LIMITS.p98;
		console.log(
			interaction.name.padEnd(38),
			figures.map((figure) => figure.toFixed(0).padStart(6)).join(' '),
			kept ? ' within' : ' over'
		);
		await context.close();
	}
	console.log(
		`limits                                 ${String(LIMITS.acknowledged).padStart(6)}        ${String(LIMITS.p75).padStart(6)} ${String(LIMITS.p98).padStart(6)}`
	);
	await printMemory();
} finally {
	await browser.close();
	server.close();
	server.closeAllConnections();
}
