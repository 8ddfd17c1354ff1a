import { Preferences } from './preferences.svelte';

/** How whoever reads on this device has set the text. */
export const preferences = new Preferences(() => localStorage);
