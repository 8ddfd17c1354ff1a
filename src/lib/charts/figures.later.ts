import type { ComponentProps } from 'svelte';
import type Figures from './Figures.svelte';
import type { LaterChart, Plain } from './later';

/** The chart of `Figures.svelte` as pages use it: a picture first, alive when nearly in sight. */
export const figures: LaterChart<Plain<ComponentProps<typeof Figures>>> = {
	name: 'figures',
	load: async () => (await import('./Figures.svelte')).default,
	drawn: import.meta.env.SSR ? (await import('./Figures.svelte')).default : null
};
