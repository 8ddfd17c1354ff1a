import {
	expect,
	test as base,
	type ConsoleMessage,
	type Locator,
	type Page
} from '@playwright/test';

interface Options {
	/** Errors a test brings about on purpose (a page that is not there). */
	readonly expectedErrors: readonly RegExp[];
	/** Whether hints show as on a first visit: off, so that none comes in the middle of a test. */
	readonly showsHints: boolean;
	/** Whether pages are kept for reading offline: off, so that no test sees what another one kept. */
	readonly keepsPages: boolean;
	/** Whether somebody moves a pointer over the page they have opened. */
	readonly isRead: boolean;
}

interface Fixtures {
	/** Fails the test on anything that went wrong in the page. Always on. */
	readonly watch: undefined;
	/** Opens a page by its path and waits until it has come alive. */
	readonly open: (path: string) => Promise<void>;
}

/** Clicks before this are lost: the page's scripts have not taken over yet. */
export const hydrated = (page: Page): Promise<void> =>
	page.locator('html[data-hydrated]').waitFor({ state: 'attached' });

/** Before this a mark is a link: the code of its chart is still on its way. */
export const comesAlive = (page: Page, mark: Locator): Promise<void> =>
	expect(page.locator('[data-later][data-alive]').filter({ has: mark })).toHaveCount(1);

const describeMessage = (message: ConsoleMessage): string =>
	`console.${message.type()}: ${message.text()} (${message.location().url})`;

export const test = base.extend<Fixtures & Options>({
	expectedErrors: [[], { option: true }],
	showsHints: [false, { option: true }],
	keepsPages: [false, { option: true }],
	isRead: [true, { option: true }],

	// Free ports are known only once the servers run.
	// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the first argument
	baseURL: async ({}, use) => {
		await use(process.env['VANTAGE_URL']);
	},

	watch: [
		async ({ context, page, baseURL, expectedErrors, showsHints, keepsPages }, use) => {
			const wrong: string[] = [];
			const origins = [baseURL, process.env['VANTAGE_BASE_URL']].map((url) =>
				url === undefined ? '' : new URL(url).origin
			);
			await context.addInitScript(() => {
				document.addEventListener('securitypolicyviolation', (event) => {
					console.error(`CSP: ${event.violatedDirective} blocked ${event.blockedURI}`);
				});
			});
			// As in a browser that has no service workers, which pages are made for too.
			if (!keepsPages) {
				await context.addInitScript(() => {
					Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
				});
			}
			if (!showsHints) {
				await context.addInitScript(() => {
					try {
						localStorage.setItem('vantage-hints', 'rows sentence beside');
					} catch {
						// A page that keeps nothing shows none.
					}
				});
			}
			context.on('request', (request) => {
				const url = request.url();
				if (/^(?:data|blob|about):/.test(url)) return;
				if (!origins.includes(new URL(url).origin)) wrong.push(`asked another site for ${url}`);
			});
			page.on('pageerror', (error) => wrong.push(`uncaught ${error.stack ?? error.message}`));
			page.on('console', (message) => {
				if (message.type() === 'error' || message.type() === 'warning') {
					wrong.push(describeMessage(message));
				}
			});
			await use(undefined);
			const unexpected = wrong.filter((line) => !expectedErrors.some((known) => known.test(line)));
			expect(unexpected, 'nothing goes wrong in the page').toEqual([]);
		},
		{ auto: true }
	],

	open: async ({ page, isRead }, use) => {
		await use(async (path) => {
			await page.goto(path);
			await hydrated(page);
			// Somebody is there: charts wait for a sign of that.
			if (isRead) await page.mouse.move(1, 1);
		});
	}
});

export { expect };
