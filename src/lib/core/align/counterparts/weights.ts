import type { PairFeatures } from './pair-features';

/**
 * Weights of a logistic regression (`npm run bench -- counterpart-weights` prints this table), and
 * what is added to their sum.
 */
export const WEIGHTS: PairFeatures = {
	shared: 17.588,
	small: -1.332,
	days: 0.469
};
export const BIAS = -3.749;
