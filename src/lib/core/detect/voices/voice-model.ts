import type { VoiceModel } from './accepted';
import { parseWeights } from './linear-model';
import { CUE_WEIGHTS, END_WEIGHTS } from './weights';

/** The weights that `npm run bench -- train-voices` made. */
export const VOICE_MODEL: VoiceModel = {
	ends: parseWeights(END_WEIGHTS),
	cues: parseWeights(CUE_WEIGHTS)
};
