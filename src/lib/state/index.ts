export { hydration } from './hydration.svelte';
export { fetchedViews, type ViewSource } from './view-source';
export { type Judgement } from './judgement';
export type { JudgementsFailure } from './judgements.svelte';
export { judgements } from './own-judgements';
export { LocalSet, type LocalFailure } from './local-set.svelte';
