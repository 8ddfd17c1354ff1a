import type { Voice } from './aloud-voices';

/** One thing to say. */
export interface Utterance {
	readonly text: string;
	/** A voice's id. */
	readonly voice: string;
	/** Against the voice's ordinary pace. */
	readonly speed: number;
	/** Silence after it, in ms. */
	readonly rest: number;
}

/** What speaks. At most one thing is said at a time; another one takes its place. */
export interface Synthesiser {
	/** The voices on the device; it may take a moment until they are known. */
	voices(): Promise<readonly Voice[]>;
	/** Calls back when there may be other voices; returns what ends that. */
	follow(changed: () => void): () => void;
	/** Says something. One of the two is called, unless something else is said or it is silenced. */
	speak(
		utterance: Utterance,
		told: { readonly ended: () => void; readonly failed: () => void }
	): void;
	silence(): void;
}
