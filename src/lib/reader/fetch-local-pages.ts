/**
 * Fetches the pages of a set opened from a file. A step of its own: whoever fetches them carries a list
 * of all their files, and the page on which nothing is opened yet would be half a kilobyte longer.
 */
export const fetchPages = async () => (await import('./LocalPages.svelte')).default;
