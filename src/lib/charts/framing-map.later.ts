import type { ComponentProps } from 'svelte';
import type FramingMap from './FramingMap.svelte';
import type { LaterChart, Plain } from './later';

/** The chart of `FramingMap.svelte` as pages use it: a picture first, alive when nearly in sight. */
export const framingMap: LaterChart<Plain<ComponentProps<typeof FramingMap>>> = {
	name: 'framing-map',
	load: async () => (await import('./FramingMap.svelte')).default,
	drawn: import.meta.env.SSR ? (await import('./FramingMap.svelte')).default : null
};
