import type { Edition } from '$lib/core/model';

/** Nothing but the code is needed to say what is wrong. */
type Bare = object;

interface Named {
	readonly key: string;
}

interface Value extends Named {
	readonly value: string;
}

/** A name that stands for nothing, with the known one most likely meant. */
interface Unknown {
	readonly nearest?: string;
}

interface Phrase {
	readonly text: string;
	readonly words: number;
	readonly limit: number;
}

export type ReferenceKind =
	| 'article'
	| 'version'
	| 'theme'
	| 'frame'
	| 'actor'
	| 'event'
	| 'figure-group'
	| 'label-group'
	| 'coder';

export type IdKind = ReferenceKind | 'parallel' | 'teaching' | 'figure' | 'answer' | 'silence';

/** Every problem a set can have, by code, with what its message needs. Prose is in `messages`. */
export interface ProblemDetails {
	// Reading files
	'unreadable-file': Bare;
	'binary-file': Bare;
	'bad-utf8': Bare;
	'link-outside': Bare;
	'too-many-files': { readonly limit: number };
	'file-too-large': { readonly bytes: number; readonly limit: number };
	'bad-yaml': { readonly reason: string };
	'bad-json': Bare;
	'missing-set-file': Bare;
	'no-articles': Bare;
	'no-front-matter': Bare;
	'no-text': Bare;
	'orphan-file': Bare;

	// The form of one file
	'unknown-key': Named & Unknown;
	/** `{ text: One, two }` is a map of `text: One` and a key `two` to YAML. */
	'unquoted-comma': { readonly text: string };
	'missing-key': Named;
	'empty-value': Named;
	'empty-answer': Bare;
	'wrong-type': Named & { readonly expected: string; readonly received: string };
	'not-one-of': Value & Unknown & { readonly options: readonly string[] };
	'bad-id': Value;
	'bad-date': Value;
	'bad-address': Value;
	'bad-url': Value;
	'bad-language': Value;
	'too-few-members': Bare;
	'other-format': { readonly value: string };

	// Files held against each other
	'header-mismatch': Value & { readonly expected: string };
	'orphan-coding': Unknown & { readonly article: string };
	'orphan-source': Unknown & { readonly article: string };
	'renamed-without-alias': { readonly before: string; readonly now: string };
	'duplicate-id': { readonly kind: IdKind; readonly id: string; readonly first: number };
	'unknown-reference': Unknown & { readonly kind: ReferenceKind; readonly id: string };
	'missing-front': Named & { readonly why: 'no-byline' | 'inferred-date' | 'version' };
	'version-gap': {
		readonly article: string;
		readonly version: number;
		/** The number this version should have. */
		readonly expected: number;
	};
	'version-edition': { readonly article: string; readonly expected: Edition };
	/** It says just what the version `before` says. */
	'version-unchanged': { readonly article: string; readonly before: number };
	'version-not-coded': { readonly version: number };
	'missing-source': { readonly article: string };
	/** A text in full is its own original. */
	'source-of-full': { readonly article: string };
	'missing-coding': { readonly article: string; readonly coder: string };

	// Places
	'no-such-block': { readonly at: string; readonly last: string };
	'no-such-sentence': { readonly at: string; readonly sentences: number };
	'not-body': { readonly at: string };

	// Coding
	'not-read': { readonly at: string };
	'coded-and-considered': { readonly at: string };
	'considered-twice': { readonly at: string };
	'unused-frame': { readonly theme: string; readonly frame: string };
	/** The set does not say what harm is asked about. */
	'harm-not-asked': Bare;
	'range-backwards': { readonly min: number; readonly max: number };

	// Text
	'block-count': { readonly found: number; readonly expected: number };
	'heading-mismatch': { readonly block: string; readonly expected: 'heading' | 'paragraph' };
	'digest-longer': { readonly block: string; readonly words: number; readonly limit: number };
	'sentence-without-mark': { readonly text: string };
	'mark-without-sentence': Bare;
	'mark-outside-block': { readonly mark: string; readonly sentences: number };
	'mark-backwards': { readonly mark: string };
	'sentences-uncovered': { readonly at: string };
	'mark-in-full': { readonly mark: string };
	'sentence-of-original': { readonly text: string };

	// Key phrases
	'cue-too-long': Phrase;
	'label-too-long': Phrase;
	'quotation-too-long': Phrase;
	'cue-not-in-digest': {
		readonly cue: string;
		readonly block: string;
		/** It stands there, only not in quotation marks. */
		readonly unquoted: boolean;
	};
	'cue-not-in-text': { readonly cue: string; readonly at: string };
	'label-not-in-text': { readonly label: string; readonly at: string };
	'cue-not-in-original': {
		readonly cue: string;
		readonly at: string;
		/** The original is at hand, and the words stand there. */
		readonly elsewhere?: string;
	};
	'cues-over-tenth': { readonly words: number; readonly limit: number };

	// Answers and silences
	'no-answer-or-silence': { readonly theme: string; readonly article: string };
	'answer-and-silence': { readonly theme: string; readonly article: string };
	'answer-without-passage': { readonly theme: string; readonly article: string };
	'silence-but-coded': {
		readonly theme: string;
		readonly frame?: string;
		readonly article: string;
		readonly at: string;
	};
	'silence-but-term': { readonly term: string; readonly article: string; readonly at: string };
}

export type ProblemCode = keyof ProblemDetails;

/** What is wrong, without where. */
export type ProblemDetail = {
	readonly [C in ProblemCode]: { readonly code: C } & ProblemDetails[C];
}[ProblemCode];

/** A problem and where it is. `file` is relative to the set's folder; lines count from 1. */
export type Problem = ProblemDetail & { readonly file: string; readonly line: number };

/** Reading order: by file, then by line. */
export const compareProblems = (a: Problem, b: Problem): number =>
	a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;
