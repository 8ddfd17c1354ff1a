/** What is said of a text read aloud, and what the voice says itself. */
export const aloud = {
	label: 'Reading aloud',
	/** Said before the first sentence of ours. */
	ours: 'This is our summary.',
	pause: 'Pause',
	goOn: 'Go on',
	again: 'Again',
	previous: 'Previous sentence',
	next: 'Next sentence',
	stop: 'Stop',
	count: (here: number, all: number) => `sentence ${here} of ${all}`,
	back: 'Back to the voice',
	settings: 'Voice',
	voice: 'Voice',
	onDevice: 'On this device',
	sameName: (name: string, language: string) => `${name} (${language})`,
	speed: 'Speed',
	times: (speed: number) => `${speed} ×`,
	note: 'Only voices that speak on this device are offered: others would send the text away.',
	/** Where no voice speaks: what is the matter and what to do. */
	troubles: {
		unable:
			'This browser cannot read aloud. A present-day Chrome, Edge, Firefox or Safari can; so can a screen reader.',
		failed: 'The voice fell silent. Go on, or choose another voice.',
		silent: (language: string) =>
			`No voice on this device speaks ${language}. Add one in the settings of the system, under speech or text to speech, and come back. Voices that would send the text away are not used.`
	}
} as const;
