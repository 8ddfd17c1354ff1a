export { hydration } from './hydration.svelte';
