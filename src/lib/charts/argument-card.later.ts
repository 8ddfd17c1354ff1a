import type { ComponentProps } from 'svelte';
import type ArgumentCard from './ArgumentCard.svelte';
import type { LaterChart, Plain } from './later';

/** The chart of `ArgumentCard.svelte` as pages use it: a picture first, alive when nearly in sight. */
export const argumentCard: LaterChart<Plain<ComponentProps<typeof ArgumentCard>>> = {
	name: 'argument-card',
	load: async () => (await import('./ArgumentCard.svelte')).default,
	drawn: import.meta.env.SSR ? (await import('./ArgumentCard.svelte')).default : null
};
