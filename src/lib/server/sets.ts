import { parseSet, type ParsedSet, type Problem, type SetFiles } from '$lib/corpus';
import type { Source, TextSet } from '$lib/core/model';
import { readOriginals, withOriginals } from './originals';

/** Every file of every set, read when the pages are built. */
const modules: Readonly<Record<string, string>> = import.meta.glob(
	['$corpus/*/set.yaml', '$corpus/*/{articles,coding,sources}/**'],
	{ query: '?raw', import: 'default', eager: true }
);

/** The set's folder, and the path within it; what is before depends on where the corpus is. */
const IN_SET = /([^/]+)\/(set\.yaml|(?:articles|coding|sources)\/.+)$/;

const bySet = new Map<string, Map<string, string>>();
for (const [path, text] of Object.entries(modules)) {
	const [, set = '', file = ''] = IN_SET.exec(path) ?? [];
	const files = bySet.get(set) ?? new Map<string, string>();
	bySet.set(set, files.set(file, text));
}

/** The authors' own texts, where whoever builds the site has them: for a private build. */
const originals = readOriginals(process.env['VANTAGE_ORIGINALS']);

/** Parsing is not free and every page asks for its set. */
const parsed = new Map<string, ParsedSet & { readonly set: TextSet }>();

const line = ({ file, line: number, code, ...detail }: Problem): string =>
	`  ${file}:${number}: ${code} ${JSON.stringify(detail)}`;

/** The ids of all sets of the corpus, in alphabetical order. */
export const listSets = (): readonly string[] => [...bySet.keys()].sort();

/** Whether the corpus has a set of this id. */
export const hasSet = (id: string): boolean => bySet.has(id);

function load(id: string): ParsedSet & { readonly set: TextSet } {
	const known = parsed.get(id);
	if (known) return known;
	const { set: written, sources, problems } = parseSet(id, bySet.get(id) ?? new Map());
	if (!written) {
		throw new Error(`The set "${id}" cannot be read:\n${problems.map(line).join('\n')}`);
	}
	const loaded = { set: withOriginals(written, sources, originals), sources, problems };
	parsed.set(id, loaded);
	return loaded;
}

/**
 * @returns the set, parsed once
 * @throws Error naming every problem when the set cannot be read, or when there is none of this id
 */
export const loadSet = (id: string): TextSet => load(id).set;

/**
 * @returns the fingerprints by which a copy of one of the set's articles is recognised
 * @throws Error as `loadSet` does
 */
export const loadSources = (id: string): readonly Source[] => load(id).sources;

/** Whether this build holds texts that are not ours to publish. */
export const isPrivateBuild = (): boolean =>
	originals.length > 0 && listSets().some((id) => loadSet(id).holdsOriginals);

/**
 * The files of a set as the corpus has them, by path: what is passed on of it. Never with the texts
 * of a private build.
 *
 * @returns none when there is no such set
 */
export const setFiles = (id: string): SetFiles => bySet.get(id) ?? new Map();
