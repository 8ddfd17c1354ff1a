/** What can be wrong with a set, as a code with what its message needs. Prose is in `messages`. */
export type ProblemDetail =
	// Reading
	| { readonly code: 'unreadable-file' | 'binary-file' | 'bad-utf8' | 'link-outside' }
	| { readonly code: 'file-too-large'; readonly bytes: number; readonly limit: number }
	| { readonly code: 'bad-yaml' | 'bad-json'; readonly reason: string }
	| { readonly code: 'missing-set-file' | 'no-articles' | 'no-front-matter' | 'no-text' }
	| { readonly code: 'orphan-file' }
	| { readonly code: 'orphan-coding' | 'orphan-source'; readonly article: string; readonly nearest?: string }
	// Form
	| { readonly code: 'unknown-key'; readonly key: string; readonly nearest?: string }
	// `{ text: One, two }` is a map of `text: One` and a key `two` to YAML.
	| { readonly code: 'unquoted-comma'; readonly text: string }
	| { readonly code: 'missing-key' | 'empty-value' | 'empty-answer'; readonly key: string }
	| { readonly code: 'wrong-type'; readonly key: string; readonly expected: string; readonly received: string }
	| {
			readonly code: 'not-one-of';
			readonly key: string;
			readonly value: string;
			readonly options: readonly string[];
			readonly nearest?: string;
	  }
	| {
			readonly code: 'bad-id' | 'bad-date' | 'bad-address' | 'bad-url' | 'bad-language';
			readonly key: string;
			readonly value: string;
	  }
	| { readonly code: 'too-few-members'; readonly key: string }
	| { readonly code: 'other-format'; readonly value: string }
	| { readonly code: 'header-mismatch'; readonly key: string; readonly value: string; readonly expected: string }
	| { readonly code: 'renamed-without-alias'; readonly before: string; readonly now: string }
	| { readonly code: 'duplicate-id'; readonly kind: string; readonly id: string; readonly first: number }
	// References
	| {
			readonly code: 'unknown-reference';
			readonly kind: 'article' | 'theme' | 'frame' | 'actor' | 'event' | 'figure group' | 'coder';
			readonly id: string;
			readonly nearest?: string;
	  }
	| { readonly code: 'outside-article'; readonly at: string; readonly blocks: number; readonly sentences?: number }
	| { readonly code: 'not-body'; readonly at: string };

/** A problem and where it is. `file` is relative to the set's folder; lines count from 1. */
export type Problem = ProblemDetail & { readonly file: string; readonly line: number };

export type ProblemCode = ProblemDetail['code'];
