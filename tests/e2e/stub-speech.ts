import type { Page } from '@playwright/test';

/** What the stand-in for the browser's speech knows, as the test sees it. */
export interface StubbedSpeech {
	/** What was given to it, empty sentences left out. */
	readonly said: readonly string[];
	/** Tells that the sentence being said is over. */
	finish(): void;
}

/**
 * Puts a stand-in in place of the browser's speech, which has no voices where tests run: it says a
 * sentence until it is told that it is over.
 *
 * @param voices by name; those whose name begins with `Far` are not on the device
 */
export async function stubSpeech(page: Page, voices: readonly string[]): Promise<void> {
	await page.addInitScript((names) => {
		const known = names.map((name) => ({
			name,
			voiceURI: name,
			lang: 'en-GB',
			localService: !name.startsWith('Far'),
			default: false
		}));
		class Utterance {
			readonly text: string;
			onstart: (() => void) | null = null;
			onend: (() => void) | null = null;
			constructor(text: string) {
				this.text = text;
			}
		}
		class Speech extends EventTarget {
			readonly said: string[] = [];
			speaking = false;
			pending = false;
			now: Utterance | null = null;
			getVoices = () => known;
			resume = () => undefined;
			cancel() {
				this.speaking = false;
				this.now = null;
			}
			speak(utterance: Utterance) {
				if (utterance.text === '') return;
				this.said.push(utterance.text);
				this.now = utterance;
				this.speaking = true;
				utterance.onstart?.();
			}
			finish() {
				const { now } = this;
				this.cancel();
				now?.onend?.();
			}
		}
		Object.defineProperty(window, 'speechSynthesis', { value: new Speech() });
		Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
	}, voices);
}

/** Tells that the sentence being said is over. */
export const finishSentence = (page: Page): Promise<void> =>
	page.evaluate(() => {
		(speechSynthesis as unknown as StubbedSpeech).finish();
	});

/** What was given to it to say. */
export const whatWasSaid = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => (speechSynthesis as unknown as StubbedSpeech).said);
