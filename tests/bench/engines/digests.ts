import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SENTENCE_MARK = /\s*\{s[\d\s,s-]*\}/g;

/** A text of the project's own: its blocks, each as the sentences its writer marked. */
export interface Digest {
	readonly name: string;
	readonly blocks: readonly (readonly string[])[];
}

/** The summaries of every set in the corpus, whose sentences end with `{s1-s2}`. */
export function readDigests(): Digest[] {
	const digests: Digest[] = [];
	for (const set of readdirSync('corpus', { withFileTypes: true })) {
		if (!set.isDirectory()) continue;
		const folder = join('corpus', set.name, 'articles');
		if (!existsSync(folder)) continue;
		for (const file of readdirSync(folder).sort()) {
			const text = readFileSync(join(folder, file), 'utf8').split(/^---$/m).slice(2).join('---');
			if (!text.includes('{s')) continue;
			const blocks = text
				.split(/\n\s*\n/)
				.map((block) =>
					block
						.replace(/^#+\s+/, '')
						.replace(/\s+/g, ' ')
						.trim()
				)
				.filter((block) => block !== '')
				.map((block) =>
					block
						.split(SENTENCE_MARK)
						.map((sentence) => sentence.trim())
						.filter((sentence) => sentence !== '')
				);
			digests.push({ name: `${set.name}/${file}`, blocks });
		}
	}
	return digests;
}

/** The digest as plain text, a block in a line of its own and an empty line between. */
export const plainText = ({ blocks }: Digest): string =>
	blocks.map((sentences) => sentences.join(' ')).join('\n\n');
