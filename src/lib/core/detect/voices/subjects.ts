import { at, groupStart, phraseAfter, phraseBefore, type Run } from '../language/phrases';
import type { Reading } from '../language/reading';

const FINITE = /^(?:verb|be|have|do|modal)$/u;

/**
 * The subject that a verb without one of its own shares: that of the main clause, which is the
 * first of the sentence with a verb, behind a clause that only leads up to it.
 */
export function sharedSubject(reading: Reading, i: number, from: number): Run | null {
	let begin = from;
	if (at(reading, from).tag === 'sub' || at(reading, from).form === 'ing') {
		while (begin < i && (at(reading, begin).tag !== 'comma' || (reading.quoteOf[begin] ?? -1) >= 0))
			begin++;
		if (begin >= i) begin = from;
	}
	for (let j = begin; j < i; j++) {
		const { tag, form } = at(reading, j);
		if ((reading.quoteOf[j] ?? -1) >= 0 || !FINITE.test(tag) || form === 'ing') continue;
		const subject = phraseBefore(reading, groupStart(reading, j), begin);
		if (subject) return subject;
	}
	return begin > from ? sharedSubjectIn(reading, i, from) : null;
}

function sharedSubjectIn(reading: Reading, i: number, from: number): Run | null {
	for (let j = from; j < i; j++) {
		if ((reading.quoteOf[j] ?? -1) >= 0 || !FINITE.test(at(reading, j).tag)) continue;
		const subject = phraseBefore(reading, groupStart(reading, j), from);
		if (subject) return subject;
	}
	return null;
}

/** The sentence's first subject behind a comma: "Citing costs, the mayor refused". */
function subjectAhead(reading: Reading, i: number, to: number): Run | null {
	for (let j = i + 1; j < to - 1; j++) {
		if (at(reading, j).tag !== 'comma' || (reading.quoteOf[j] ?? -1) >= 0) continue;
		const phrase = phraseAfter(reading, j + 1, to);
		if (phrase && /^(?:verb|be|have|modal|adv)$/u.test(at(reading, phrase.to).tag)) return phrase;
	}
	return null;
}

export function subjectOf(reading: Reading, i: number, start: number, run: Run): Run | null {
	const { form } = at(reading, i);
	const before = at(reading, start - 1);
	if (start <= run.from)
		return form === 'ing' || form === 'ed' ? subjectAhead(reading, i, run.to) : null;
	if (before.tag === 'and' || (before.tag === 'comma' && form !== 'ing')) {
		const own = before.tag === 'comma' ? phraseBefore(reading, start, run.from) : null;
		return own ?? sharedSubject(reading, start - 1, run.from);
	}
	if (before.tag === 'to' || form === 'ing') {
		const direct =
			before.tag === 'to' || before.tag === 'comma' || before.tag === 'prep' || before.tag === 'sub'
				? null
				: phraseBefore(reading, start, run.from);
		return (
			direct ?? sharedSubject(reading, start - 1, run.from) ?? subjectAhead(reading, i, run.to)
		);
	}
	return phraseBefore(reading, start, run.from);
}
