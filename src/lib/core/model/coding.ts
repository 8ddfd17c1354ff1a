import type {
	ActorId,
	ArticleId,
	CoderId,
	EventId,
	FigureGroupId,
	FrameId,
	LabelGroupId,
	PassageId,
	ThemeId
} from './ids';
import type { Place } from './place';
import type { UncertainDate } from './date';

/** What a passage does: Entman's (1993) four functions, and two more that news needs. */
export const FUNCTIONS = [
	'problem',
	'cause',
	'judgement',
	'remedy',
	'consequence',
	'fact'
] as const;
export type PassageFunction = (typeof FUNCTIONS)[number];

/** Whose words: the author's own, someone's reported by the author, someone's quoted. */
export const VOICES = ['author', 'attributed', 'quoted'] as const;
export type Voice = (typeof VOICES)[number];

/** A run of sentences coded with a theme and the frame it is told through. */
export interface Passage {
	/** Unique in a coding and stable while its place, theme and frame are. */
	readonly id: PassageId;
	readonly article: ArticleId;
	readonly at: Place;
	readonly theme: ThemeId;
	readonly frame: FrameId;
	readonly function: PassageFunction;
	readonly voice: Voice;
	/** Who is reported or quoted; absent in the author's own voice. */
	readonly source?: string;
	/** The author's key phrase that shows the frame, at most 8 words. */
	readonly cue?: string;
	/** True when the passage doubts the frame rather than affirming it. */
	readonly doubts: boolean;
	readonly note?: string;
}

/** The words an author uses for an actor, at one place. */
export interface Label {
	readonly at: Place;
	readonly actor: ActorId;
	readonly text: string;
	/** What the label says of the actor; absent where nobody has said. */
	readonly says?: LabelGroupId;
}

/**
 * Who acts in a sentence on harm, by its grammar and not by what a reader knows: somebody it names, a
 * doer it leaves unnamed, or nobody, as though the harm came by itself (van Leeuwen 1996).
 */
export const HARM_ACTS = ['named', 'unnamed', 'nobody'] as const;
export type HarmActs = (typeof HARM_ACTS)[number];

/** Sentences that tell of the harm a set asks about. */
export interface Harm {
	readonly at: Place;
	readonly acts: HarmActs;
	/** Who is named, where that is one of the set's actors. */
	readonly actor?: ActorId;
}

/** A number claimed. `min` and `max` are equal for a single number. */
export interface Figure {
	readonly id: string;
	readonly at: Place;
	readonly min: number;
	readonly max: number;
	readonly approx: boolean;
	readonly unit: string;
	readonly counts: FigureGroupId;
	readonly period?: string;
	/** Where, or from where to where. */
	readonly where?: string;
	readonly source?: string;
}

/** A place that speaks of an event. */
export interface Mention {
	readonly at: Place;
	readonly event: EventId;
}

/** One coder's reading of one article. */
export interface Coding {
	readonly article: ArticleId;
	readonly version: number;
	readonly coder: CoderId;
	/** Body sentences the coder read and found to speak to no theme. */
	readonly considered: readonly Place[];
	readonly passages: readonly Passage[];
	readonly labels: readonly Label[];
	readonly figures: readonly Figure[];
	readonly mentions: readonly Mention[];
	readonly harm: readonly Harm[];
}

/** Something that happened, on the set's time line. */
export interface SetEvent {
	readonly id: EventId;
	readonly date: UncertainDate;
	readonly title: string;
}
