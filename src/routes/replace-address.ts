import { goto } from '$app/navigation';
import { navigating, page } from '$app/state';

/**
 * Puts another address in the place of the present page's, which stays as it is: what was chosen in it
 * can be shared. Not where one has left meanwhile, or is on the way to another page, which it would
 * call back.
 */
export async function replaceAddress(address: string): Promise<void> {
	const { pathname } = navigating.to?.url ?? page.url;
	if (new URL(address, page.url).pathname !== pathname) return;
	// eslint-disable-next-line svelte/no-navigation-without-resolve -- callers hand in an address of this site
	await goto(address, { replaceState: true, noScroll: true, keepFocus: true });
}
