import type { Voice } from './aloud-voices';
import type { Synthesiser, Utterance } from './synthesiser';

/** Chrome and Android know their voices only a while after they are asked for, in ms at most. */
const VOICES_WAIT = 2500;
/** Safari and Firefox swallow what is said in the very moment of a `cancel()`; in ms. */
const AFTER_CANCEL = 60;
/** How often it is seen to that something is being said, in ms, and how often in a row not before it counts. */
const LOOK = 1000;
const LOOKS = 2;

const idOf = ({ voiceURI, lang }: SpeechSynthesisVoice): string => `${voiceURI} ${lang}`;

/**
 * The browser's speech, and what browsers get wrong about it. Voices that are not on the device are
 * left out: they would send the text away.
 */
class DeviceSpeech implements Synthesiser {
	readonly #speech: SpeechSynthesis;
	/** Held while it is spoken: Chrome forgets to tell the end of one nobody holds. */
	#spoken: SpeechSynthesisUtterance | null = null;
	#wait = 0;
	#look = 0;

	constructor(speech: SpeechSynthesis) {
		this.#speech = speech;
	}

	#local(): readonly SpeechSynthesisVoice[] {
		return this.#speech.getVoices().filter(({ localService }) => localService);
	}

	async voices(): Promise<readonly Voice[]> {
		if (this.#speech.getVoices().length === 0) {
			await new Promise<void>((resolve) => {
				const end = this.follow(done);
				const wait = setTimeout(done, VOICES_WAIT);
				function done() {
					end();
					clearTimeout(wait);
					resolve();
				}
			});
		}
		return this.#local().map((voice) => ({
			id: idOf(voice),
			name: voice.name,
			language: voice.lang
		}));
	}

	follow(changed: () => void): () => void {
		this.#speech.addEventListener('voiceschanged', changed);
		return () => {
			this.#speech.removeEventListener('voiceschanged', changed);
		};
	}

	speak(
		{ text, voice, speed, rest }: Utterance,
		{ ended, failed }: { readonly ended: () => void; readonly failed: () => void }
	): void {
		const busy = this.#speech.speaking || this.#speech.pending;
		this.silence();
		const utterance = new SpeechSynthesisUtterance(text);
		const found = this.#local().find((one) => idOf(one) === voice);
		if (!found) {
			failed();
			return;
		}
		utterance.voice = found;
		utterance.lang = found.lang;
		utterance.rate = speed;
		let started = false;
		const finish = (then: () => void, after: number) => {
			if (this.#spoken !== utterance) return;
			this.#forget();
			if (after > 0) this.#wait = window.setTimeout(then, after);
			else then();
		};
		utterance.onstart = () => (started = true);
		utterance.onend = () => {
			finish(ended, rest);
		};
		utterance.onerror = () => {
			finish(failed, 0);
		};
		this.#spoken = utterance;
		const say = () => {
			// Left halted by another page, it would only queue.
			this.#speech.resume();
			this.#speech.speak(utterance);
			this.#watch(() => {
				// An end nobody told. Of a page out of sight it is the phone that has silenced it.
				if (started && !document.hidden) finish(ended, rest);
				else finish(failed, 0);
			});
		};
		if (busy) this.#wait = window.setTimeout(say, AFTER_CANCEL);
		else say();
	}

	silence(): void {
		this.#forget();
		this.#speech.cancel();
	}

	/** Calls back when nothing is being said although it should be. */
	#watch(silent: () => void): void {
		let looks = 0;
		this.#look = window.setInterval(() => {
			looks = this.#speech.speaking || this.#speech.pending ? 0 : looks + 1;
			if (looks >= LOOKS) silent();
		}, LOOK);
	}

	#forget(): void {
		this.#spoken = null;
		clearTimeout(this.#wait);
		clearInterval(this.#look);
	}
}

/** What speaks in this browser, or null. */
export const deviceSpeech = (): Synthesiser | null =>
	'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window
		? new DeviceSpeech(window.speechSynthesis)
		: null;
