import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * The files of the project that git knows or would add, by their path from the project's root.
 * A file that has just been deleted, or is not UTF-8 text, is left out.
 *
 * @param wanted decides by the path alone, before a file is read
 */
export function readTracked(wanted: (path: string) => boolean): Map<string, string> {
	const listed = execFileSync(
		'git',
		['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
		{ encoding: 'utf8', maxBuffer: 1 << 26 }
	);
	const strict = new TextDecoder('utf-8', { fatal: true });
	const files = new Map<string, string>();
	for (const path of listed.split('\0').filter(Boolean).filter(wanted)) {
		try {
			files.set(path, strict.decode(readFileSync(path)));
		} catch {
			continue;
		}
	}
	return files;
}
