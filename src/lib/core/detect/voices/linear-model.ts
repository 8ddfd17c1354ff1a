/** What a linear model weighs: features by name, in hundredths of a log odds. */
export type Weights = ReadonlyMap<string, number>;

/** Weights as they are kept: `name=weight` between spaces. */
export const parseWeights = (kept: string): Weights =>
	new Map(
		kept
			.trim()
			.split(/\s+/u)
			.map((entry) => {
				const at = entry.lastIndexOf('=');
				return [entry.slice(0, at), Number(entry.slice(at + 1))] as const;
			})
	);

/** The log odds of a case, by the features it has; features nobody weighed count nothing. */
export function logOdds(weights: Weights, features: readonly string[]): number {
	let sum = weights.get('bias') ?? 0;
	for (const feature of features) sum += weights.get(feature) ?? 0;
	return sum / 100;
}
