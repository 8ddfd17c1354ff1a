export interface Example {
	readonly values: readonly number[];
	readonly yes: boolean;
	readonly weight: number;
}

// Newton's method is exact to six digits after some eight steps; a little ridge keeps it stable.
const STEPS = 12;
const RIDGE = 1e-7;

/** Solves a small symmetric system by Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
	const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
	rows.forEach((_, i) => {
		const size = (row: readonly number[] | undefined): number => Math.abs(row?.[i] ?? 0);
		let pivot = i;
		for (let k = i + 1; k < rows.length; k++) if (size(rows[k]) > size(rows[pivot])) pivot = k;
		const [own, other] = [rows[i] ?? [], rows[pivot] ?? []];
		[rows[i], rows[pivot]] = [other, own];
		rows.forEach((row, k) => {
			if (k === i) return;
			const factor = (row[i] ?? 0) / (other[i] ?? 1);
			for (let j = i; j < row.length; j++) row[j] = (row[j] ?? 0) - factor * (other[j] ?? 0);
		});
	});
	return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}

/**
 * Weighted logistic regression.
 *
 * @returns the constant, and then a weight for each value
 */
export function logisticRegression(examples: readonly Example[]): readonly number[] {
	const size = (examples[0]?.values.length ?? 0) + 1;
	let weights = new Array<number>(size).fill(0);
	const total = examples.reduce((sum, { weight }) => sum + weight, 0);
	for (let step = 0; step < STEPS; step++) {
		const gradient = weights.map((weight, i) => (i === 0 ? 0 : RIDGE * weight));
		const hessian = weights.map((_, i) =>
			weights.map((__, j): number => (i === j && i > 0 ? RIDGE : 0))
		);
		for (const { values, yes, weight } of examples) {
			const row = [1, ...values];
			const sum = row.reduce((own, value, i) => own + value * (weights[i] ?? 0), 0);
			const chance = 1 / (1 + Math.exp(-sum));
			const share = weight / total;
			row.forEach((value, i) => {
				gradient[i] = (gradient[i] ?? 0) + share * (chance - (yes ? 1 : 0)) * value;
				const line = hessian[i] ?? [];
				row.forEach((other, j) => {
					line[j] = (line[j] ?? 0) + share * chance * (1 - chance) * value * other;
				});
			});
		}
		const change = solve(hessian, gradient);
		weights = weights.map((weight, i) => weight - (change[i] ?? 0));
	}
	return weights;
}
