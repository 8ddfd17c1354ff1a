import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

type Place = readonly [start: number, end: number];

/** An attribution as annotated; each part may stand in several places. */
export interface Attribution {
	readonly src: readonly Place[];
	readonly cue: readonly Place[];
	readonly con: readonly Place[];
}

/** An article of PolNeAR (Newell et al. 2018) with its attributions. */
export interface VoicedArticle {
	readonly id: string;
	readonly publisher: string;
	readonly text: string;
	readonly attr: readonly Attribution[];
	/** The same by another annotator. */
	readonly attr2?: readonly Attribution[];
}

/** The measuring data's articles: those to learn from, and those to measure on. */
export const loadVoices = (
	bench: string
): { readonly train: readonly VoicedArticle[]; readonly dev: readonly VoicedArticle[] } => {
	const file = gunzipSync(readFileSync(join(bench, 'voices.json.gz'))).toString('utf8');
	return JSON.parse(file) as { train: VoicedArticle[]; dev: VoicedArticle[] };
};
