import type { BringInput } from '$lib/state';

/** Something to be brought. */
export interface NamedInput {
	/** The file's name; empty where it was pasted. */
	readonly name: string;
	readonly input: BringInput;
	/** The same without its formats, tried where those mislead. */
	readonly plain?: string;
}

/** Older browsers hand the clipboard over only when one pastes. */
export const canReadClipboard = (): boolean =>
	typeof navigator !== 'undefined' && 'clipboard' in navigator && 'read' in navigator.clipboard;

const inputOf = (html: string, text: string): NamedInput | null => {
	if (html !== '') return { name: '', input: { html }, plain: text };
	return text === '' ? null : { name: '', input: { text } };
};

/** What a paste holds, with its formats where it has some; null where it holds no text. */
export const pastedInput = (data: DataTransfer | null): NamedInput | null =>
	inputOf(data?.getData('text/html') ?? '', data?.getData('text/plain') ?? '');

/**
 * What the clipboard holds: one tap instead of press and hold, where the browser asks and the reader
 * allows. Null where either does not, or it holds no text.
 */
export async function clipboardInput(): Promise<NamedInput | null> {
	try {
		for (const item of await navigator.clipboard.read()) {
			const read = async (type: string): Promise<string> =>
				item.types.includes(type) ? (await item.getType(type)).text() : '';
			const input = inputOf(await read('text/html'), await read('text/plain'));
			if (input) return input;
		}
	} catch {
		return null;
	}
	return null;
}
