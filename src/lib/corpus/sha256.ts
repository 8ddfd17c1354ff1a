/**
 * SHA-256 (FIPS 180-4), written out because the set's hash is needed without waiting, in the build,
 * the command line and the browser alike, where the platform offers only an asynchronous one.
 */

/** The first 32 bits of the fractional parts of the roots of the first primes. */
function constants(count: number, root: (n: number) => number): number[] {
	const found: number[] = [];
	for (let n = 2; found.length < count; n++) {
		let prime = true;
		for (let d = 2; d * d <= n; d++) prime &&= n % d !== 0;
		const value = root(n);
		if (prime) found.push(((value - Math.floor(value)) * 0x1_0000_0000) | 0);
	}
	return found;
}

const START = constants(8, Math.sqrt);
const ROUNDS = Int32Array.from(constants(64, Math.cbrt));

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The message, a 1 bit, zeros, and its length in bits, in whole blocks of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
	const full = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
	full.set(bytes);
	full[bytes.length] = 0x80;
	const view = new DataView(full.buffer);
	view.setUint32(full.length - 8, Math.floor(bytes.length / 0x2000_0000));
	view.setUint32(full.length - 4, bytes.length << 3);
	return view;
}

/** @returns the digest of the text's UTF-8 bytes as 64 hexadecimal digits */
export function sha256(text: string): string {
	const view = padded(new TextEncoder().encode(text));
	const state = Int32Array.from(START);
	const w = new Int32Array(ROUNDS.length);
	for (let block = 0; block < view.byteLength; block += 64) compress(state, w, view, block);
	return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Takes one block of 64 bytes into the state; `w` is the schedule, handed in to be used again. */
function compress(state: Int32Array, w: Int32Array, view: DataView, block: number): void {
	const at = (i: number): number => w[i] ?? 0;
	for (let i = 0; i < 16; i++) w[i] = view.getInt32(block + i * 4);
	for (let i = 16; i < w.length; i++) {
		const x = at(i - 15);
		const y = at(i - 2);
		const s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
		const s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
		w[i] = at(i - 16) + s0 + at(i - 7) + s1;
	}
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
	for (let i = 0; i < w.length; i++) {
		const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
		const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (ROUNDS[i] ?? 0) + at(i)) | 0;
		const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
		const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		// One by one: swapping them as an array would make one, sixty-four times a block.
		h = g;
		g = f;
		f = e;
		e = (d + t1) | 0;
		d = c;
		c = b;
		b = a;
		a = (t1 + t2) | 0;
	}
	[a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = (state[i] ?? 0) + word));
}
