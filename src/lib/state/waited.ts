import type { StoreResult } from '$lib/storage';

/** A result that is not blocked any more. */
type Settled<Value> = Exclude<StoreResult<Value>, { readonly failure: 'blocked' }>;

/** Waits for a result also while another tab is in the way; `told` when that is so. */
export async function waited<Value>(
	asked: Promise<StoreResult<Value>>,
	told: () => void
): Promise<Settled<Value>> {
	const result = await asked;
	if (result.ok || result.failure !== 'blocked') return result;
	told();
	return waited(result.later, told);
}
