import { decodeJudgement } from './judgement';
import { Judgements } from './judgements.svelte';
import { mayHoldAny, ownCollection } from './own-database';

/** The marks of whoever reads on this device. */
export const judgements = new Judgements(
	() => ownCollection('judgements', decodeJudgement),
	() => new Date().toISOString(),
	mayHoldAny
);
