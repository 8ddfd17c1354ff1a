import { decodeAloudChoice, type AloudChoice } from './aloud-choice';
import { primaryLanguage, voicesFor, type Voice } from './aloud-voices';
import type { Synthesiser } from './synthesiser';

/** Under this name the voice and the speed are kept. */
const KEY = 'vantage-aloud';
/** A heading stands by itself: about the breath between two paragraphs, in ms. */
const AFTER_HEADING = 600;

/** A sentence in the queue. */
export interface AloudSentence {
	/** Its address in the text; null where it is said only. */
	readonly at: string | null;
	readonly text: string;
	/** BCP 47. */
	readonly language: string;
	readonly heading?: boolean;
}

/**
 * `unable`: this browser has no speech. `silent`: no voice on the device speaks the text's language.
 * `failed`: the voice fell silent by itself; going on begins the sentence anew.
 */
export type AloudStatus =
	'waiting' | 'speaking' | 'paused' | 'failed' | 'over' | 'silent' | 'unable';

/**
 * Reads a text aloud, one sentence after the other. Pausing silences the voice and going on begins
 * the sentence anew: a voice halted in mid-sentence does not come back on Android, nor on a phone
 * that was locked meanwhile.
 */
export class ReadAloud {
	status = $state<AloudStatus>('waiting');
	/** Index of the sentence being read. */
	here = $state(0);
	/** Those that speak the text's language. */
	voices = $state.raw<readonly Voice[]>([]);
	/** Replaced with every choice, never mutated. */
	choice = $state.raw<AloudChoice>(decodeAloudChoice(null));
	readonly sentences: readonly AloudSentence[];
	readonly #language: string;
	readonly #synthesiser: Synthesiser | null;
	readonly #storage: () => Storage;
	#all: readonly Voice[] = [];
	/** Counts what was asked for, so that a late answer to something else is not heard. */
	#turn = 0;

	/**
	 * @param synthesiser null where there is none
	 * @param sentences in order
	 * @param language of the text, BCP 47
	 * @param storage may throw, where a browser refuses it
	 */
	constructor(
		synthesiser: Synthesiser | null,
		sentences: readonly AloudSentence[],
		language: string,
		storage: () => Storage
	) {
		this.#synthesiser = synthesiser;
		this.sentences = sentences;
		this.#language = language;
		this.#storage = storage;
		try {
			this.choice = decodeAloudChoice(storage().getItem(KEY));
		} catch {
			// Nothing is kept here: what is chosen lasts as long as the page.
		}
	}

	readonly current = $derived.by(() => this.sentences[this.here]);
	/** The voice that reads the text. */
	readonly voice = $derived.by(() => this.#voiceFor(this.voices, this.#language));

	/** Begins, as soon as the voices are known. Returns what ends it. */
	begin(from = 0): () => void {
		const synthesiser = this.#synthesiser;
		this.here = from;
		if (!synthesiser) {
			this.status = 'unable';
			return () => undefined;
		}
		const turn = ++this.#turn;
		const learn = async () => {
			const all = await synthesiser.voices();
			this.#all = all;
			this.voices = voicesFor(all, this.#language);
		};
		void learn().then(() => {
			if (turn !== this.#turn) return;
			if (this.voices.length === 0) this.status = 'silent';
			else this.#speak();
		});
		// A voice that comes late, or was just installed: not before another tap does it speak.
		const end = synthesiser.follow(() => {
			void learn().then(() => {
				if (this.status === 'silent' && this.voices.length > 0) this.status = 'paused';
			});
		});
		return () => {
			end();
			this.#silence();
		};
	}

	/** Pauses, goes on, or begins again from the start. */
	toggle(): void {
		if (this.status === 'speaking') {
			this.#silence();
			this.status = 'paused';
		} else if (this.status === 'paused' || this.status === 'failed') {
			this.#speak();
		} else if (this.status === 'over') {
			this.here = 0;
			this.#speak();
		}
	}

	/** To the next sentence or the previous one; while paused without a word. */
	step(by: 1 | -1): void {
		const to = this.here + by;
		if (!this.sentences[to] || this.voices.length === 0) return;
		this.here = to;
		if (this.status === 'speaking') this.#speak();
		else this.status = 'paused';
	}

	/** Chooses a voice, or a speed. It is heard at once and kept in the same moment. */
	choose(part: { readonly voice?: string; readonly speed?: AloudChoice['speed'] }): void {
		const { voice, speed = this.choice.speed } = part;
		const own = voice === undefined ? {} : { [primaryLanguage(this.#language)]: voice };
		this.choice = { speed, voices: { ...this.choice.voices, ...own } };
		try {
			this.#storage().setItem(KEY, JSON.stringify(this.choice));
		} catch {
			// It lasts as long as the page.
		}
		if (this.status === 'speaking') this.#speak();
	}

	#voiceFor(voices: readonly Voice[], language: string): Voice | undefined {
		const chosen = this.choice.voices[primaryLanguage(language)];
		return voices.find(({ id }) => id === chosen) ?? voices[0];
	}

	#speak(): void {
		const sentence = this.current;
		// What no voice speaks, among a text in another language, is said by the text's.
		const voice =
			sentence &&
			(this.#voiceFor(voicesFor(this.#all, sentence.language), sentence.language) ?? this.voice);
		if (!sentence || !voice) return;
		this.status = 'speaking';
		const turn = ++this.#turn;
		const unlessLate = (then: () => void) => () => {
			if (turn === this.#turn) then();
		};
		this.#synthesiser?.speak(
			{
				text: sentence.text,
				voice: voice.id,
				speed: this.choice.speed,
				rest: sentence.heading ? AFTER_HEADING : 0
			},
			{
				ended: unlessLate(() => {
					if (this.here + 1 < this.sentences.length) {
						this.here += 1;
						this.#speak();
					} else this.status = 'over';
				}),
				failed: unlessLate(() => (this.status = 'failed'))
			}
		);
	}

	#silence(): void {
		this.#turn += 1;
		this.#synthesiser?.silence();
	}
}
