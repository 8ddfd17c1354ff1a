import type { Article } from './article';
import type { Coding, SetEvent } from './coding';
import type {
	ActorId,
	ArticleId,
	CoderId,
	FigureGroupId,
	FrameId,
	LabelGroupId,
	ParallelId,
	SetId,
	TeachingNoteId,
	ThemeId
} from './ids';
import type { Place } from './place';

/** One way of telling a theme (issue frame; Entman 1993). */
export interface Frame {
	readonly id: FrameId;
	readonly name: string;
	/** One sentence a class can apply. */
	readonly definition: string;
	readonly example: string;
}

/** What passages are about, asked as a question. */
export interface Theme {
	readonly id: ThemeId;
	/** A, B, C …, by order in the set. */
	readonly letter: string;
	readonly name: string;
	readonly question: string;
	/** What counts as speaking to this theme, for coders. */
	readonly definition: string;
	/** Words that point to the theme, for suggestions and for checking silences. */
	readonly terms: readonly string[];
	readonly frames: readonly Frame[];
}

/** An article's reply to a theme's question in one sentence of ours, with the places it rests on. */
export interface Answer {
	readonly theme: ThemeId;
	readonly article: ArticleId;
	readonly text: string;
	readonly at: readonly Place[];
}

/** Why an article does not carry a theme or a frame, as a coder wrote it. */
export const WRITTEN_REASONS = ['not-yet-happened', 'outside-question', 'not-raised'] as const;
export type WrittenReason = (typeof WRITTEN_REASONS)[number];
/**
 * `other-frame` and `not-yet-read` follow from the coding and are never written; a set read blind
 * keeps its written reasons `hidden`.
 */
export type SilenceReason = WrittenReason | 'other-frame' | 'not-yet-read' | 'hidden';

export interface Silence {
	readonly theme: ThemeId;
	/** Absent: the silence is on the whole theme, and its frames inherit it. */
	readonly frame?: FrameId;
	readonly article: ArticleId;
	readonly reason: WrittenReason | 'hidden';
	/** Words whose absence was checked. */
	readonly terms?: readonly string[];
	readonly note?: string;
}

/** Passages of several articles on the same quotation, figure or report. */
export interface Parallel {
	readonly id: ParallelId;
	readonly kind: 'quotation' | 'figure' | 'report';
	/** What they share, in our words. */
	readonly title: string;
	/** What differs between the tellings, in our words. */
	readonly note?: string;
	readonly members: readonly { readonly article: ArticleId; readonly at: Place }[];
}

/** A name readers may not know, explained on tap. */
export interface NameNote {
	readonly name: string;
	/** Other spellings and forms under which it stands in our texts. */
	readonly aliases: readonly string[];
	readonly kind: 'person' | 'place' | 'group' | 'term';
	readonly text: string;
}

export interface Actor {
	readonly id: ActorId;
	readonly name: string;
}

/** What a label can say of an actor: its role, its side, a moral word. */
export interface LabelGroup {
	readonly id: LabelGroupId;
	readonly name: string;
	/** One sentence a class can apply. */
	readonly definition: string;
	readonly example: string;
}

/** Harm to people, in whose sentences it is coded who acts. */
export interface HarmQuestion {
	/** To whom: "Harm to civilians". */
	readonly title: string;
	/** Which sentences count, and when somebody is named. */
	readonly definition: string;
}

/** As what somebody who is cited speaks. */
export const CITED_ROLES = ['witness', 'expert', 'observer', 'party', 'media'] as const;
export type CitedRole = (typeof CITED_ROLES)[number];

/** Somebody whom articles cite, under one name wherever codings know them. */
export interface Cited {
	readonly name: string;
	/** What else codings call them: the whole `source`, or what stands before its first comma. */
	readonly aliases: readonly string[];
	readonly role: CitedRole;
	/** The actor as one of whom they speak. */
	readonly of?: ActorId;
}

/** What some figures count, so that only like is set beside like. */
export interface FigureGroup {
	readonly id: FigureGroupId;
	readonly title: string;
}

/** A strong passage that lies outside the set's themes, said so that the themes do not hide it. */
export interface OutsidePassage {
	readonly article: ArticleId;
	readonly at: Place;
	readonly text: string;
}

/** Something a set holds for a lesson, for the teacher: what it is, and where a reader finds it. */
export interface TeachingNote {
	readonly id: TeachingNoteId;
	readonly title: string;
	/** What the authors did. */
	readonly text: string;
	/** Where on the pages it is found. */
	readonly find?: string;
	/** A question for the class. */
	readonly ask?: string;
	/** The places it rests on; `version` is absent where the article itself is meant. */
	readonly members: readonly {
		readonly article: ArticleId;
		readonly version?: number;
		readonly at: Place;
	}[];
}

/** The articles on one question, chosen by a teacher, with themes and coding. */
export interface TextSet {
	readonly id: SetId;
	/** Content hash, under which the set can be cited. */
	readonly hash: string;
	readonly title: string;
	readonly question: string;
	readonly introduction: string;
	readonly care?: string;
	readonly notice?: string;
	/** Present where articles hold their authors' own words, which are not ours to publish. */
	readonly holdsOriginals?: true;
	/** Present where it is read blind: nothing in it says who wrote what, where and when. */
	readonly blind?: true;
	/** BCP 47. */
	readonly language: string;
	/** By date of publication, undated last. */
	readonly articles: readonly Article[];
	readonly themes: readonly Theme[];
	readonly actors: readonly Actor[];
	readonly labelGroups: readonly LabelGroup[];
	/** Absent where the set does not ask. */
	readonly harm?: HarmQuestion;
	readonly names: readonly NameNote[];
	/** Who is cited, and as what; whoever is not listed is known by the codings alone. */
	readonly cited: readonly Cited[];
	readonly events: readonly SetEvent[];
	readonly figures: readonly FigureGroup[];
	readonly parallels: readonly Parallel[];
	readonly silences: readonly Silence[];
	readonly answers: readonly Answer[];
	readonly outside: readonly OutsidePassage[];
	/** For the teacher, in the order written. */
	readonly teaching: readonly TeachingNote[];
	/** The coder whose coding the pages show. */
	readonly referenceCoder: CoderId;
	/** Every coder's coding, the reference among them. */
	readonly codings: readonly Coding[];
}
