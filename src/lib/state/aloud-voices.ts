/** A voice that speaks on the device itself: what it is given to read is not sent anywhere. */
export interface Voice {
	/** Names it on this device, also another day. */
	readonly id: string;
	readonly name: string;
	/** What it speaks, BCP 47. */
	readonly language: string;
}

const parts = (tag: string): readonly string[] => tag.toLowerCase().split(/[-_]/);

/** The language of a tag without its region: `en` of `en-GB`, and of Android's `en_GB`. */
export const primaryLanguage = (tag: string): string => parts(tag)[0] ?? '';

/** The voices that speak a language, those of its region first, else in the device's own order. */
export function voicesFor(voices: readonly Voice[], language: string): readonly Voice[] {
	const whole = parts(language).join();
	const isNear = (voice: Voice) => parts(voice.language).join() === whole;
	return voices
		.filter((voice) => primaryLanguage(voice.language) === primaryLanguage(language))
		.toSorted((a, b) => Number(isNear(b)) - Number(isNear(a)));
}
