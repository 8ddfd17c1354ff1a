/** What only a set opened on the device needs: its reader and the makers of its views. Fetched then. */
export { versionsView, wordsView } from '$lib/core/align';
export { articleView, setView, teachView, themeView } from '$lib/core/framing';
export { parseSet } from '$lib/corpus';
