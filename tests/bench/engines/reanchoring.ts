import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import DiffMatchPatch from 'diff-match-patch';
import { reanchor } from '$lib/core/anchor';
import type { Span } from '$lib/core/text';
import { inventWords, seeded } from '../invent';
import { changeWords } from './diff-versions';
import { readDigests } from './digests';
import { milliseconds, percent, printTable, times } from './measure';
import { withMoved, withTwin, type Item, type Revision } from './moved-spans';

type Way = (before: string, after: string, spans: readonly Span[]) => (Span | null)[];

/** The plain way: each span looked for as it is written, its first place taken. */
const search: Way = (before, after, spans) =>
	spans.map(({ start, end }) => {
		const at = after.indexOf(before.slice(start, end));
		return at < 0 ? null : { start: at, end: at + end - start };
	});

/** The other plain way: both texts compared by character, a span is where half of its characters are. */
const wholeDiff: Way = (before, after, spans) => {
	const engine = new DiffMatchPatch();
	engine.Diff_Timeout = 0;
	const diffs = engine.diff_main(before, after);
	engine.diff_cleanupSemantic(diffs);
	const to = new Int32Array(before.length).fill(-1);
	let [i, j] = [0, 0];
	for (const [operation, { length }] of diffs) {
		if (operation === 0) for (let step = 0; step < length; step++) to[i + step] = j + step;
		if (operation !== 1) i += length;
		if (operation !== -1) j += length;
	}
	return spans.map(({ start, end }) => {
		const kept = [...to.subarray(start, end)].filter((at) => at >= 0);
		if (kept.length * 2 < end - start) return null;
		return { start: kept[0] ?? 0, end: (kept.at(-1) ?? 0) + 1 };
	});
};

/** Two stretches are the same place when they share at least half of what they cover together. */
function same(a: Span, b: Span): boolean {
	const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
	return shared * 2 >= Math.max(a.end, b.end) - Math.min(a.start, b.start);
}

class Tally {
	all = 0;
	right = 0;
	exact = 0;
	touching = 0;
	wrong = 0;
	alarms = 0;

	count({ truth }: Item, found: Span | null): void {
		this.all++;
		if (truth && found && found.start < truth.end && truth.start < found.end) this.touching++;
		if (!truth) {
			if (found) this.alarms++;
		} else if (found && same(truth, found)) {
			this.right++;
			if (found.start === truth.start && found.end === truth.end) this.exact++;
		} else if (found) this.wrong++;
	}
}

const WAYS: Readonly<Record<string, Way>> = {
	'exact search': search,
	'whole diff': wholeDiff,
	reanchor
};

/** What the classes add up to. */
function groupsOf({ cls, span, truth }: Item, { before, after }: Revision): string[] {
	const groups = [cls];
	if (cls === 'intact' || cls === 'edited') groups.push('still there');
	// What an editor cut out and put in again elsewhere is annotated as gone.
	if (!truth && cls === 'gone' && after.includes(before.slice(span.start, span.end))) {
		groups.push('  gone, yet word for word in the text');
	}
	return groups;
}

function printQuality(title: string, revisions: readonly Revision[], ways = WAYS): void {
	const tallies = new Map<string, Map<string, Tally>>();
	for (const revision of revisions) {
		const { before, after, items } = revision;
		const spans = items.map(({ span }) => span);
		for (const [name, way] of Object.entries(ways)) {
			const found = way(before, after, spans);
			items.forEach((item, i) => {
				for (const group of groupsOf(item, revision)) {
					const byWay = tallies.get(group) ?? new Map<string, Tally>();
					tallies.set(group, byWay);
					const tally = byWay.get(name) ?? new Tally();
					byWay.set(name, tally);
					tally.count(item, found[i] ?? null);
				}
			});
		}
	}
	console.log(`\n${title}`);
	const rows = [...tallies].flatMap(([group, byWay]) =>
		[...byWay].map(([name, { all, right, exact, touching, wrong, alarms }]) => {
			const gone = group.includes('gone');
			return [
				`${group}, ${name}`,
				String(all),
				gone ? '' : percent(right, all),
				gone ? '' : percent(exact, all),
				gone ? '' : percent(touching, all),
				gone ? '' : percent(wrong, all),
				gone ? percent(alarms, all) : ''
			];
		})
	);
	printTable(['', 'spans', 'right', 'exact ends', 'touching', 'wrong', 'found wrongly'], rows);
}

/** Half of the articles by a hash of their name, so that versions of one stay together. */
function halfOf(id: string): number {
	let hash = 2166136261;
	for (const sign of id.replace(/^[^:]*:/, '').replace(/:\d+$/, '')) {
		hash = Math.imul(hash ^ sign.charCodeAt(0), 16777619);
	}
	return (hash >>> 8) & 1;
}

interface Stored {
	readonly id: string;
	readonly before: string;
	readonly after: string;
	readonly items: readonly {
		readonly s: number;
		readonly e: number;
		readonly cls: string;
		readonly gs: number | null;
		readonly ge: number | null;
	}[];
}

function loadRevisions(bench: string): (Revision & { readonly half: number })[] {
	const file = gunzipSync(readFileSync(join(bench, 'revisions.json.gz'))).toString('utf8');
	const { pairs } = JSON.parse(file) as { pairs: Stored[] };
	return pairs.map(({ id, before, after, items }) => ({
		half: halfOf(id),
		before,
		after,
		items: items.map(({ s, e, cls, gs, ge }) => ({
			span: { start: s, end: e },
			cls,
			truth: gs === null || ge === null ? null : { start: gs, end: ge }
		}))
	}));
}

/** The corpus's own summaries, whole sentences, one word in eight changed by chance. */
function summaryRevisions(): Revision[] {
	const random = seeded(3);
	const edit = changeWords(random, inventWords(random, 500), 0.12);
	return readDigests().map(({ blocks }) => {
		let [before, after] = ['', ''];
		const items: Item[] = [];
		blocks.forEach((sentences, b) => {
			sentences.forEach((text, s) => {
				const between = s > 0 ? ' ' : b > 0 ? '\n\n' : '';
				before += between;
				after += between;
				const own = random.happens(0.3) ? edit(text) : text;
				const span = { start: before.length, end: before.length + text.length };
				const truth = { start: after.length, end: after.length + own.length };
				items.push({ span, truth, cls: own === text ? 'intact' : 'edited' });
				before += text;
				after += own;
			});
		});
		return { before, after, items };
	});
}

function growth(): void {
	const random = seeded(1);
	const vocabulary = inventWords(random, 3000);
	const edit = changeWords(random, vocabulary, 0.05);
	const plain = new DiffMatchPatch();
	plain.Diff_Timeout = 0;
	const rows: string[][] = [];
	let first: number | undefined;
	for (const factor of [1, 10, 100]) {
		const sentences = Array.from({ length: 54 * factor }, () =>
			Array.from({ length: random.between(8, 28) }, () => random.common(vocabulary)).join(' ')
		);
		// A fifth of the text has moved as well.
		const moved = sentences.splice(0, Math.floor(sentences.length / 5));
		const before = [...moved, ...sentences].join('. ');
		const after = [...sentences, ...moved].map(edit).join('. ');
		let start = 0;
		const spans = [...moved, ...sentences].map((own) => {
			const span = { start, end: start + own.length };
			start = span.end + 2;
			return span;
		});
		const ours = milliseconds(() => reanchor(before, after, spans));
		const searched = milliseconds(() => search(before, after, spans));
		// By character ten times the text takes minutes.
		const diffed = factor > 1 ? null : milliseconds(() => plain.diff_main(before, after));
		first ??= ours;
		rows.push([
			`${factor}×`,
			String(before.split(' ').length),
			String(spans.length),
			`${ours.toFixed(1)} ms`,
			times(ours, first),
			`${searched.toFixed(1)} ms`,
			diffed === null ? '–' : `${diffed.toFixed(1)} ms`
		]);
	}
	console.log('\nGrowth: every sentence found again, 1 word in 20 changed, a fifth moved');
	printTable(['', 'words', 'spans', 'reanchor', '', 'exact search', 'whole diff'], rows);
}

/** How well and how fast spans are found again in a changed text, beside the plain ways. */
export function reanchoring(bench: string | undefined): void {
	const stored = bench === undefined ? [] : loadRevisions(bench);
	const revisions = bench === undefined ? summaryRevisions() : stored;
	const what = bench === undefined ? 'summaries changed by chance' : 'real revisions (IteraTeR)';
	printQuality(`Re-anchoring: ${what}; right: at least half of both stretches together`, revisions);
	for (const half of bench === undefined ? [] : [0, 1]) {
		const own = stored.filter((revision) => revision.half === half);
		printQuality(`The same, of half of the articles (${half === 0 ? 'first' : 'second'})`, own, {
			reanchor
		});
	}
	const random = seeded(4);
	const made = [1, 2, 3].flatMap(() =>
		revisions.flatMap((revision) => [
			withMoved(revision, random) ?? [],
			withTwin(revision, random, false) ?? [],
			withTwin(revision, random, true) ?? []
		])
	);
	printQuality(
		'The same with a sentence moved, or standing twice; it and the spans within it',
		made.flat()
	);
	growth();
}
