import { test } from './fixtures';
import { listPages } from '../run/site-pages.mjs';
import { expectAccessible } from './accessibility';

// axe looks at every element three times: of a long article that takes a busy machine a while.
test.describe.configure({ timeout: 150_000 });

for (const { path } of listPages()) {
	test(`/${path} can be used by everyone`, async ({ page, open }) => {
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await open(path);
		await expectAccessible(page);
	});
}
