/** Loaded before a program that is measured: writes its peak memory, in kB, where it is told to. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const path = process.env['VANTAGE_MEMORY_REPORT'];
if (isMainThread && path) {
	process.on('exit', () => writeFileSync(path, String(process.resourceUsage().maxRSS)));
}
