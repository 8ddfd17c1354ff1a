import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} path @returns {string[]} */
const filesIn = (path) =>
	statSync(path).isDirectory()
		? readdirSync(path, { recursive: true, encoding: 'utf8' })
				.map((name) => join(path, name))
				.filter((file) => statSync(file).isFile())
				.sort()
		: [path];

/**
 * The version of the site: a hash of everything it is made from, by content and not by date.
 *
 * @param {readonly string[]} sources paths of files and folders
 */
export function siteVersion(sources) {
	const hash = createHash('sha256');
	for (const source of sources) {
		for (const file of filesIn(source)) {
			// Where the folder lies is no part of what is in it.
			hash
				.update(`${file.slice(source.length)}\0`)
				.update(readFileSync(file))
				.update('\0');
		}
	}
	return hash.digest('hex').slice(0, 16);
}
