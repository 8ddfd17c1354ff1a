import type { ComponentProps } from 'svelte';
import type Time from './Time.svelte';
import type { LaterChart, Plain } from './later';

/** The chart of `Time.svelte` as pages use it: a picture first, alive when nearly in sight. */
export const time: LaterChart<Plain<ComponentProps<typeof Time>>> = {
	name: 'time',
	load: async () => (await import('./Time.svelte')).default,
	drawn: import.meta.env.SSR ? (await import('./Time.svelte')).default : null
};
