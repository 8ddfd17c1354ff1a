import type { ComponentProps } from 'svelte';
import type { LaterChart, Plain } from './later';
import type StoryStrip from './StoryStrip.svelte';

/** The chart of `StoryStrip.svelte` as pages use it: a picture first, alive when nearly in sight. */
export const storyStrip: LaterChart<Plain<ComponentProps<typeof StoryStrip>>> = {
	name: 'story-strip',
	load: async () => (await import('./StoryStrip.svelte')).default,
	drawn: import.meta.env.SSR ? (await import('./StoryStrip.svelte')).default : null
};
