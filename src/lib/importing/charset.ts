/** Text out of bytes, and whether some of them could not be read. */
export interface Decoded {
	readonly text: string;
	readonly lost: boolean;
}

/** Bytes at the start in which a page must name its encoding (the HTML standard asks for 1,024). */
const HEAD = 4_096;
/** Bytes looked at to tell UTF-16 without a mark. */
const SAMPLE = 2_000;
/** Every second byte of Latin text in UTF-16 is zero; of other text, a good part of them is. */
const ZEROS = 0.3;

/** What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has controls; a dot stands for nothing. */
const SIGNS = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

/**
 * Node decodes Windows-1252 as Latin-1 (versions 20 to 24): the quotation marks and dashes that lie
 * between are put in here. Where a browser has done it, none is left to put in.
 */
const withSigns = (text: string): string =>
	text.replace(/[\u0080-\u009F]/gu, (control) => {
		const sign = SIGNS[control.charCodeAt(0) - 0x80] ?? '.';
		return sign === '.' ? control : sign;
	});

function decode(bytes: Uint8Array, name: string): string {
	let decoder: InstanceType<typeof TextDecoder>;
	try {
		decoder = new TextDecoder(name);
	} catch {
		decoder = new TextDecoder('windows-1252');
	}
	const text = decoder.decode(bytes);
	return decoder.encoding === 'windows-1252' ? withSigns(text) : text;
}

/** What a byte order mark says. */
function marked(bytes: Uint8Array): string | undefined {
	const [a, b, c] = bytes;
	if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
	if (a === 0xff && b === 0xfe) return 'utf-16le';
	if (a === 0xfe && b === 0xff) return 'utf-16be';
	return undefined;
}

/** UTF-16 without a mark: zeros at every second place. */
function zeroed(bytes: Uint8Array): string | undefined {
	const sample = bytes.subarray(0, SAMPLE);
	const pairs = Math.floor(sample.length / 2);
	if (pairs < 4) return undefined;
	let [even, odd] = [0, 0];
	for (let i = 0; i + 1 < sample.length; i += 2) {
		if (sample[i] === 0) even += 1;
		if (sample[i + 1] === 0) odd += 1;
	}
	if (odd > pairs * ZEROS && even < odd / 4) return 'utf-16le';
	if (even > pairs * ZEROS && odd < even / 4) return 'utf-16be';
	return undefined;
}

/** What a page says of itself in a meta tag or an XML declaration. */
function named(bytes: Uint8Array): string | undefined {
	const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
	const name =
		/<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
		/^\s*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1];
	// As in browsers: a page that says UTF-16 in single bytes cannot be.
	return name === undefined || /^utf-?16/i.test(name) ? undefined : name;
}

/** The byte order mark, then the bytes themselves, then what they name, then what is usual. */
function encodingOf(bytes: Uint8Array): string {
	const sure = marked(bytes) ?? zeroed(bytes);
	if (sure !== undefined) return sure;
	try {
		// Bytes that are valid UTF-8 are it: other encodings hardly ever are by chance.
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return 'utf-8';
	} catch {
		const stated = named(bytes);
		return stated === undefined || /^utf-?8$/i.test(stated) ? 'windows-1252' : stated;
	}
}

/** Broken UTF-8 in a page that is nearly all UTF-8 stays UTF-8: one byte is lost, not every accent. */
function mostlyUtf8(bytes: Uint8Array): string | undefined {
	const text = new TextDecoder('utf-8').decode(bytes);
	const broken = text.split('\uFFFD').length - 1;
	// eslint-disable-next-line no-control-regex
	const whole = text.match(/[^\u0000-\u007F\uFFFD]/gu)?.length ?? 0;
	return broken * 10 < whole ? text : undefined;
}

/** The text of a file of unknown encoding: by its mark, its bytes, what it names, and what is usual. */
export function decodeText(bytes: Uint8Array): Decoded {
	const encoding = encodingOf(bytes);
	const text =
		(encoding === 'windows-1252' ? mostlyUtf8(bytes) : undefined) ?? decode(bytes, encoding);
	return { text, lost: text.includes('\uFFFD') };
}
