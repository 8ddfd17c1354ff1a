import type { ComponentProps } from 'svelte';
import type Voices from './Voices.svelte';
import type { LaterChart, Plain } from './later';

/** The chart of `Voices.svelte` as pages use it: a picture first, alive when nearly in sight. */
export const voices: LaterChart<Plain<ComponentProps<typeof Voices>>> = {
	name: 'voices',
	load: async () => (await import('./Voices.svelte')).default,
	drawn: import.meta.env.SSR ? (await import('./Voices.svelte')).default : null
};
