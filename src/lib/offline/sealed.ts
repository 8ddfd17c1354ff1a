import { digestOf } from './list';

/** The header of a kept answer that holds the digest of its bytes. */
const SEAL = 'x-vantage-digest';

/** Headers about how the bytes travelled, which are not true of the bytes as they are kept. */
const OF_THE_TRANSPORT = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

/** An answer to be kept: with the server's other headers, which carry its policies, and its digest. */
export function seal(bytes: ArrayBuffer, digest: string, received: Headers): Response {
	const headers = new Headers(received);
	for (const name of OF_THE_TRANSPORT) headers.delete(name);
	headers.set(SEAL, digest);
	return new Response(bytes, { headers });
}

/**
 * A kept answer, if it is whole.
 *
 * @returns null when its bytes are not those that were kept
 */
export async function unseal(kept: Response): Promise<Response | null> {
	const bytes = await kept.arrayBuffer();
	if (kept.headers.get(SEAL) !== (await digestOf(bytes))) return null;
	return new Response(bytes, { headers: kept.headers });
}

/** The digest that a kept answer is said to have, unproved. */
export const sealOf = (kept: Response): string | null => kept.headers.get(SEAL);
