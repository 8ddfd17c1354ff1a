/** What may be set of the text. */
export const text = {
	title: 'Text',
	face: {
		label: 'Letters',
		voices: 'As we set it',
		voicesHint: 'the authors in a serif, our summary without',
		serif: 'Serif',
		sans: 'Sans serif',
		clear: 'Hyperlegible'
	},
	size: { label: 'Size', percent: (size: string) => `${size === '112' ? '112.5' : size} %` },
	leading: { label: 'Space between lines', ordinary: 'Ordinary', tight: 'Tight', loose: 'Loose' },
	measure: { label: 'Length of lines', ordinary: 'Ordinary', narrow: 'Short', wide: 'Long' },
	justify: { label: 'Both edges straight, with hyphens' },
	ground: {
		label: 'Ground',
		system: 'As the system',
		paper: 'Paper',
		sepia: 'Sepia',
		dark: 'Dark',
		contrast: 'High contrast'
	},
	sample: {
		label: 'Sample',
		ours: 'Lind argues that the ferry was never meant to pay for itself, and calls it',
		cue: 'a bridge that happens to float'
	},
	reset: 'As it was',
	kept: 'Kept on this device.',
	refused:
		'This browser does not let the page keep anything (a private window, perhaps). What you set lasts until the page is closed.'
} as const;
