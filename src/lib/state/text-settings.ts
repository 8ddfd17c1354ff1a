/**
 * What a reader may set of the text, each from what it is for everyone. The rest is what the style
 * sheet knows: the values are attributes of `<html>`.
 */
export const TEXT_CHOICES = {
	/** One face for all that is read; `voices` leaves the authors theirs and our summary its own. */
	face: ['voices', 'serif', 'sans', 'clear'],
	/** Percent of what the browser is set to. */
	size: ['100', '90', '112', '125', '150', '175'],
	leading: ['ordinary', 'tight', 'loose'],
	measure: ['ordinary', 'narrow', 'wide'],
	justify: ['ragged', 'on'],
	/** `system` follows light and dark as the system says. */
	ground: ['system', 'paper', 'sepia', 'dark', 'contrast']
} as const;

export type TextSetting = keyof typeof TEXT_CHOICES;
export type TextSettings = { readonly [S in TextSetting]: (typeof TEXT_CHOICES)[S][number] };

const NAMES = Object.keys(TEXT_CHOICES) as readonly TextSetting[];

const settingsFrom = (chosen: (setting: TextSetting) => unknown): TextSettings =>
	Object.fromEntries(
		NAMES.map((name) => {
			const choices: readonly unknown[] = TEXT_CHOICES[name];
			const value = chosen(name);
			return [name, choices.includes(value) ? value : choices[0]];
		})
	) as TextSettings;

/** How the text is set for everyone. */
export const AS_IT_WAS = settingsFrom(() => undefined);

/** Reads what was kept. What is not ours, damaged, or of another version counts as not set. */
export function decodeTextSettings(text: string | null): TextSettings {
	try {
		const kept = Object(JSON.parse(text ?? 'null')) as Readonly<Partial<Record<string, unknown>>>;
		return settingsFrom((name) => kept[name]);
	} catch {
		return AS_IT_WAS;
	}
}

/** What is kept: only what differs from how it is for everyone. Null when nothing does. */
export function encodeTextSettings(settings: TextSettings): string | null {
	const own = NAMES.filter((name) => settings[name] !== AS_IT_WAS[name]);
	if (own.length === 0) return null;
	return JSON.stringify(Object.fromEntries(own.map((name) => [name, settings[name]])));
}
