import { describe, expect, test } from 'vitest';
import { readFrame, writeFrame } from './websocket-frames.mjs';

/** As a client sends it: masked. */
function masked(text: string, first = 0x81): Buffer {
	const content = Buffer.from(text);
	const mask = Buffer.from([7, 130, 0, 255]);
	const length = Buffer.alloc(content.length < 126 ? 1 : content.length < 65_536 ? 3 : 9);
	if (length.length === 1) length.writeUInt8(content.length);
	else if (length.length === 3) length.writeUInt16BE(content.length, 1);
	else length.writeBigUInt64BE(BigInt(content.length), 1);
	length[0] = 0x80 | (length.length === 1 ? content.length : length.length === 3 ? 126 : 127);
	const hidden = content.map((byte, i) => byte ^ (mask[i % 4] ?? 0));
	return Buffer.concat([Buffer.from([first]), length, mask, hidden]);
}

describe('frames', () => {
	test.each(['', 'a', 'é “quoted”', 'x'.repeat(125), 'y'.repeat(126), 'z'.repeat(70_000)])(
		'%.20s is read as it was sent, and not before it has come whole',
		(text) => {
			const frame = masked(text);
			expect(readFrame(frame)).toEqual({ size: frame.length, text });
			expect(readFrame(Buffer.concat([frame, Buffer.from('next')]))?.size).toBe(frame.length);
			for (const missing of [1, Math.ceil(frame.length / 2), frame.length - 1, frame.length]) {
				expect(readFrame(frame.subarray(0, frame.length - missing))).toBeNull();
			}
		}
	);

	test('what is no text, or a part of one, passes unread', () => {
		for (const first of [0x88, 0x89, 0x82, 0x01]) {
			expect(readFrame(masked('ping', first))?.text).toBeNull();
		}
	});

	test('what is written is read', () => {
		const text = '{"type":"success","id":12,"result":{}}';
		expect(readFrame(writeFrame(text))).toEqual({ size: text.length + 2, text });
		expect(() => writeFrame('x'.repeat(126))).toThrow('126 bytes');
	});
});
