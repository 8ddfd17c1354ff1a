import type { Language } from '../translation';

export const language: Language = {
	tag: 'ar',
	direction: 'rtl',
	// What only the command line says. A test holds this list against the catalogue. Names within `charts` stand after a full stop.
	english: ['cli', 'problems']
};
