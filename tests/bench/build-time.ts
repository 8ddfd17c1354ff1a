/**
 * How the build grows: 1, 10 and 30 sets of 20 articles of 5,000 words, 8 themes and 50 frames.
 * Prints time and peak memory; fails where memory reaches 4 GB.
 */
import { buildSets } from './build-sets';

const SETS = [1, 10, 30];
const MOST_MEGABYTES = 4096;

console.log('sets  articles  seconds  seconds/set  peak memory');
for (const sets of SETS) {
	const { seconds, megabytes, failed } = await buildSets(sets);
	if (failed !== null) {
		console.error(`The build of ${sets} sets failed:\n${failed.slice(-3000)}`);
		process.exitCode = 1;
		break;
	}
	console.log(
		[
			String(sets).padStart(4),
			String(sets * 20).padStart(8),
			seconds.toFixed(1).padStart(7),
			(seconds / sets).toFixed(1).padStart(11),
			`${megabytes.toFixed(0)} MB`.padStart(11)
		].join('  ')
	);
	if (megabytes >= MOST_MEGABYTES) process.exitCode = 1;
}
