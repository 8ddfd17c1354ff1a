import type { BringReply, BringRequest, BroughtText, LaidText } from '$lib/workers';

/** Work on one thing brought, in milliseconds: a person waits no longer, and no article needs it. */
export const WORK_LIMIT = 2_000;
/** How long its code may be on its way, in milliseconds: a slow connection is no fault of the text. */
const START_LIMIT = 60_000;
/** A worker that has had nothing to do for so long, in milliseconds, is ended. */
const IDLE = 20_000;

/** As much of a worker as is used. */
export type CopyWorker = Pick<
	Worker,
	'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

/** What came of a request. What was `read` is there even when the rest took too long. */
export interface CopyAnswer {
	readonly read: BroughtText | null;
	readonly laid: LaidText | null;
	readonly end: 'done' | 'took-too-long' | 'not-loaded' | 'failed';
	/** Milliseconds of work. */
	readonly spent: number;
}

/** Has the worker read and lay what a reader brings, one after the other; starts and ends it. */
export class CopyReader {
	readonly #start: () => CopyWorker;
	#worker: CopyWorker | null = null;
	#last: Promise<unknown> = Promise.resolve();
	#waiting = 0;
	#idle: ReturnType<typeof setTimeout> | undefined;

	/** @param start starts a worker; called at need, and again after one was ended */
	constructor(start: () => CopyWorker) {
		this.#start = start;
	}

	/** @param limit milliseconds of work, counted from when the worker has its code */
	ask(request: BringRequest, limit = WORK_LIMIT): Promise<CopyAnswer> {
		clearTimeout(this.#idle);
		this.#waiting += 1;
		const answer = this.#last.then(() => this.#ask(request, limit));
		this.#last = answer.finally(() => {
			this.#waiting -= 1;
			if (this.#waiting === 0) this.#idle = setTimeout(() => this.#end(), IDLE);
		});
		return answer;
	}

	#ask(request: BringRequest, limit: number): Promise<CopyAnswer> {
		return new Promise((resolve) => {
			let read: BroughtText | null = null;
			let began: number | null = null;
			const finish = (end: CopyAnswer['end'], laid: LaidText | null = null) => {
				clearTimeout(timer);
				// One that was stopped in the middle, or is broken, is of no more use.
				if (end !== 'done') this.#end();
				resolve({ read, laid, end, spent: began === null ? 0 : performance.now() - began });
			};
			let timer = setTimeout(() => finish('not-loaded'), START_LIMIT);
			let worker: CopyWorker;
			try {
				worker = this.#worker ??= this.#start();
			} catch {
				finish('not-loaded');
				return;
			}
			worker.onmessage = ({ data }: MessageEvent<BringReply>) => {
				if (data.step === 'began') {
					clearTimeout(timer);
					began = performance.now();
					timer = setTimeout(() => finish('took-too-long'), limit);
				} else if (data.step === 'read') {
					({ read } = data);
					if (!data.read.ok) finish('done');
				} else if (data.step === 'laid') finish('done', data.laid);
				// Anything else is not for us: pdf.js greets whoever started the worker it finds itself in.
				else if ((data.step as unknown) === 'failed') finish('failed');
			};
			worker.onerror = () => finish(began === null ? 'not-loaded' : 'failed');
			worker.onmessageerror = () => finish('failed');
			const { input } = request;
			worker.postMessage(request, 'bytes' in input ? [input.bytes.buffer] : []);
		});
	}

	#end(): void {
		this.#worker?.terminate();
		this.#worker = null;
	}
}
