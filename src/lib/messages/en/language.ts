import type { Language } from '../translation';

export const language: Language = { tag: 'en', direction: 'ltr', english: [] };
