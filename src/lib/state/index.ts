export { hydration } from './hydration.svelte';
export { fetchedViews, type ViewSource } from './view-source';
