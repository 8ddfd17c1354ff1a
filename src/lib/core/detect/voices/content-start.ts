import { at, phraseAfter } from '../language/phrases';
import type { Reading } from '../language/reading';
import type { Pattern } from './candidate';

const SKIP_AFTER = /^(?:time|adv)$/u;

/** The index of the first token behind an addressee and adverbs, where the content begins. */
function behindAddressee(reading: Reading, i: number, to: number): number {
	let k = i + 1;
	const far = Math.min(to, i + 16);
	for (let j = k; j < far; j++) {
		const { tag, kind } = at(reading, j);
		if (kind === 'open') return j;
		if (tag === 'that' || tag === 'to' || tag === 'wh') return j;
		if (tag === 'sub' && /^(?:if|whether|why|how|where|when)$/u.test(at(reading, j).lower))
			return j;
		if (tag === 'prep' && at(reading, j).lower === 'about') return j + 1;
		if (tag === 'stop' || (tag === 'comma' && at(reading, j + 1).kind !== 'open')) break;
		if (tag === 'subj' && j > k) return j;
	}
	const addressee = phraseAfter(reading, k, to);
	if (addressee) k = addressee.to;
	return k;
}

interface Start {
	readonly pattern: Pattern;
	readonly from: number;
}

const NUMBERED = /^(?:at|about|around|over|up|under|between)$/u;

/** Where behind a verb its content begins, and how. */
export function startAfter(reading: Reading, i: number, to: number): Start | null {
	const verb = at(reading, i);
	const addressed = verb.cueClass === 'tell' || verb.cueClass === 'ask';
	let k = i + 1;
	if (addressed) k = behindAddressee(reading, i, to);
	else {
		while (k < to && SKIP_AFTER.test(at(reading, k).tag)) k++;
		// "said in a statement on Monday that": the place is skipped where a clause follows.
		if (at(reading, k).tag === 'prep' && verb.cueClass === 'say') {
			for (let j = k; j < Math.min(to, k + 14); j++) {
				const { tag, kind } = at(reading, j);
				if (tag === 'that' && j > k + 1) return { pattern: 'cue-that', from: j };
				if (kind === 'open' && /^(?:comma|colon|that)$/u.test(at(reading, j - 1).tag)) {
					return { pattern: 'cue-quote', from: j };
				}
				if (tag === 'stop') break;
			}
		}
	}
	if (/^(?:comma|colon|dash)$/u.test(at(reading, k).tag)) {
		if (at(reading, k + 1).kind === 'open' && k + 1 < to)
			return { pattern: 'cue-quote', from: k + 1 };
		if (k + 1 >= to && at(reading, k + 1).kind === 'open')
			return { pattern: 'cue-next', from: k + 1 };
		if (at(reading, k).tag === 'colon') return { pattern: 'cue-clause', from: k + 1 };
		// "She said, however, that": what stands between commas or dashes is skipped.
		for (let j = k + 1; j < Math.min(to, k + 12); j++) {
			const { tag } = at(reading, j);
			if (tag === at(reading, k).tag) {
				const next = at(reading, j + 1);
				if (next.tag === 'that') return { pattern: 'cue-that', from: j + 1 };
				if (next.kind === 'open') return { pattern: 'cue-quote', from: j + 1 };
				if (next.tag === 'to') return { pattern: 'cue-to', from: j + 1 };
				break;
			}
		}
		return null;
	}
	const first = at(reading, k);
	if (k >= to) return null;
	if (first.kind === 'open') return { pattern: 'cue-quote', from: k };
	if (first.tag === 'that') {
		// "Nobody promised that."
		const alone = /^(?:stop|comma|dash)$/u.test(at(reading, k + 1).tag) || k + 1 >= to;
		return { pattern: alone ? 'cue-object' : 'cue-that', from: k };
	}
	if (first.tag === 'to') return { pattern: 'cue-to', from: k };
	if (
		first.tag === 'wh' ||
		first.tag === 'who' ||
		(first.tag === 'sub' && /^(?:if|whether|why|how|where|when)$/u.test(first.lower))
	) {
		return { pattern: 'cue-wh', from: k };
	}
	// "says at least ten left": a number, not a place.
	const numbered =
		first.tag === 'prep' && NUMBERED.test(first.lower) && at(reading, k + 1).tag !== 'time';
	if (numbered && (at(reading, k + 1).tag === 'num' || at(reading, k + 2).tag === 'num')) {
		return { pattern: 'cue-clause', from: k };
	}
	if (first.tag === 'prep') {
		if (verb.cueClass === 'say' && !/^(?:for|on|of|to|against|out)$/u.test(first.lower))
			return null;
		if (first.lower === 'out' && at(reading, k + 1).tag === 'that')
			return { pattern: 'cue-that', from: k + 1 };
		return { pattern: 'cue-prep', from: k + 1 };
	}
	if (first.tag === 'and' || first.tag === 'sub' || first.tag === 'stop') return null;
	for (let j = k; j < Math.min(to, k + 12); j++) {
		const { tag } = at(reading, j);
		if (
			tag === 'be' ||
			tag === 'have' ||
			tag === 'modal' ||
			tag === 'do' ||
			(tag === 'verb' && at(reading, j).form !== 'ing')
		) {
			return { pattern: 'cue-clause', from: k };
		}
		if (tag === 'comma' || tag === 'and' || tag === 'prep') break;
	}
	return { pattern: 'cue-object', from: k };
}
