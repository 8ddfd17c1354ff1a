import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findFile } from '../../src/serve/static-server.mjs';
import { BUILD } from '../run/site-pages.mjs';

const ROOT = resolve(BUILD);

/** What the server would answer, by path: pages lead to the same places again and again. */
const answers = new Map<string, { readonly status: number; readonly text: string }>();

function answerTo(pathname: string) {
	const known = answers.get(pathname);
	if (known) return known;
	const found = findFile(ROOT, pathname);
	const answer =
		found === null || 'moved' in found
			? { status: found === null ? 404 : 301, text: '' }
			: { status: found.status, text: readFileSync(found.file, 'utf8') };
	answers.set(pathname, answer);
	return answer;
}

/**
 * Which links within the site lead nowhere: to no page, to another address of one, or to a place
 * that is not on it. Asks what the server asks, and not the server, which would take a request each.
 *
 * @param links whole addresses
 * @param site the address of the site's first page; other addresses are not looked at
 * @returns a line for each
 */
export function brokenLinks(links: readonly string[], site: string): readonly string[] {
	return [...new Set(links)]
		.filter((link) => link.startsWith(site))
		.flatMap((link) => {
			const { pathname, hash } = new URL(link);
			const { status, text } = answerTo(pathname);
			const target = decodeURIComponent(hash.slice(1));
			if (status !== 200) return [`${link}: ${status}`];
			return target === '' || text.includes(`id="${target}"`)
				? []
				: [`${link}: there is no #${target}`];
		});
}

/** Runs inside the page: where links lead, those within charts too. */
export const addressesOf = (anchors: readonly Element[]): string[] =>
	anchors.map((anchor) => new URL(anchor.getAttribute('href') ?? '', document.baseURI).href);
