/**
 * Just so much of the WebSocket protocol (RFC 6455, section 5) as a relay needs that looks at what
 * passes through it.
 */

/** A whole text in one frame: the last-frame bit and the opcode of text. */
const WHOLE_TEXT = 0x81;
/** What the second byte holds besides the length: whether the content is masked. */
const LENGTH = 0x7f;
const MASKED = 0x80;
const MASK_BYTES = 4;
/** Lengths that say that the length stands in the 2 or 8 bytes after it. */
const IN_TWO = 126;
const IN_EIGHT = 127;

/** @param {Buffer} bytes */
function lengthOf(bytes) {
	const said = (bytes[1] ?? 0) & LENGTH;
	if (said === IN_TWO) return bytes.length < 4 ? null : { content: bytes.readUInt16BE(2), at: 4 };
	if (said !== IN_EIGHT) return { content: said, at: 2 };
	return bytes.length < 10 ? null : { content: Number(bytes.readBigUInt64BE(2)), at: 10 };
}

/**
 * The first frame in what has come so far.
 *
 * @param {Buffer} bytes
 * @returns {{ size: number; text: string | null } | null} how many bytes it takes, and the text when it
 *   is one in one piece; null as long as it has not come whole
 */
export function readFrame(bytes) {
	if (bytes.length < 2) return null;
	const length = lengthOf(bytes);
	if (length === null) return null;
	const isMasked = ((bytes[1] ?? 0) & MASKED) !== 0;
	const start = length.at + (isMasked ? MASK_BYTES : 0);
	const size = start + length.content;
	if (bytes.length < size) return null;
	if (bytes[0] !== WHOLE_TEXT) return { size, text: null };
	const content = Buffer.from(bytes.subarray(start, size));
	if (isMasked) {
		const mask = bytes.subarray(length.at, start);
		content.forEach((byte, i) => (content[i] = byte ^ (mask[i % MASK_BYTES] ?? 0)));
	}
	return { size, text: content.toString() };
}

/**
 * A short text as a frame from a server, which masks nothing.
 *
 * @param {string} text less than 126 bytes
 * @returns {Buffer}
 */
export function writeFrame(text) {
	const content = Buffer.from(text);
	if (content.length >= IN_TWO) throw new Error(`${content.length} bytes are too long for this`);
	return Buffer.concat([Buffer.from([WHOLE_TEXT, content.length]), content]);
}
