import { bringing } from './bringing';
import { CopyReader } from './copy-reader';

const reader = new CopyReader(
	() => new Worker(new URL('../workers/bring.worker.ts', import.meta.url), { type: 'module' })
);

/** Bringing copies on this device. */
export const { bring, assign, layAnew } = bringing(
	(request, limit) => reader.ask(request, limit),
	() => new Date().toISOString()
);
