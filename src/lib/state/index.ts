export { hydration } from './hydration.svelte';
export { fetchedViews, type ViewSource } from './view-source';
export { judgementKey, type Judgement } from './judgement';
export { judgements, Judgements, type JudgementsFailure } from './judgements.svelte';
