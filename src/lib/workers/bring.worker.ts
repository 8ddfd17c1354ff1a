/** A thread of its own for reading what a reader brings: whatever it does, it can be ended. */
import { bringCopy } from './bring-copy';
import type { BringRequest } from './bring-messages';

self.onmessage = ({ data }: MessageEvent<BringRequest>) =>
	void bringCopy(data, (reply) => {
		self.postMessage(reply);
	});
