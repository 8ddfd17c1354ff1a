import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ferry, inventSet } from '../../../../tests/invented/framing-set';
import { anySet } from '../../../../tests/invented/any-set';
import { shares } from './shares';

const of = (article: string) => {
	const found = shares(ferry()).find((one) => one.article === article);
	if (!found) throw new Error(`no article ${article}`);
	return found;
};
const theme = (article: string, id: string) => {
	const found = of(article).themes.find((one) => one.theme === id);
	if (!found) throw new Error(`no theme ${id}`);
	return found;
};

describe('shares', () => {
	it('counts the body without title and captions', () => {
		expect(of('quill').words).toBe(100);
	});

	it('counts words once per theme and divides shares among themes', () => {
		// p1 (30) + p2.s1 (30, shared with sea) + p3 (20)
		expect(theme('quill', 'jobs')).toMatchObject({ words: 80, passages: 4 });
		expect(theme('quill', 'jobs').share).toBeCloseTo(0.65);
		expect(theme('quill', 'sea')).toMatchObject({ words: 30 });
		expect(theme('quill', 'sea').share).toBeCloseTo(0.15);
		expect(of('quill').coded).toBeCloseTo(0.8);
	});

	it('divides a sentence among the frames and voices it is coded with', () => {
		const [boom, bust] = theme('marsh', 'jobs').frames;
		expect(theme('marsh', 'jobs').words).toBe(25);
		expect(boom).toMatchObject({ words: 12.5, doubting: 1, passages: 1 });
		expect(boom?.voices.quoted).toEqual({ words: 12.5, share: 0.125 });
		expect(bust?.voices.attributed.words).toBe(12.5);
		expect(bust?.voices.author).toEqual({ words: 0, share: 0 });
	});

	it('counts a sentence once where two passages say the same', () => {
		const set = inventSet({
			themes: { jobs: ['boom'] },
			articles: {
				a: {
					blocks: { p1: [10, 10] },
					passages: ['p1 jobs/boom problem author', 'p1.s1 jobs/boom cause author']
				}
			}
		});
		expect(shares(set)[0]?.themes[0]).toMatchObject({ words: 20, share: 1, passages: 2 });
	});

	it('knows a frame that stands in the title alone, without words', () => {
		const set = inventSet({
			themes: { jobs: ['boom'] },
			articles: {
				a: { blocks: { title: [5], p1: [10] }, passages: ['title jobs/boom fact author'] }
			}
		});
		expect(shares(set)[0]?.themes[0]?.frames[0]).toMatchObject({ words: 0, share: 0, passages: 1 });
	});

	it('gives zeros for an article without words or coding', () => {
		const set = inventSet({ themes: { jobs: ['boom'] }, articles: { a: { blocks: {} } } });
		expect(shares(set)[0]).toMatchObject({ words: 0, coded: 0 });
		expect(shares({ ...set, codings: [] })[0]).toMatchObject({ words: 0, coded: 0 });
	});

	it('adds up, whatever the set', () => {
		fc.assert(
			fc.property(anySet(), (set) => {
				for (const article of shares(set)) {
					expect(article.coded).toBeLessThanOrEqual(1 + 1e-9);
					for (const one of article.themes) {
						expect(one.words).toBeLessThanOrEqual(article.words);
						expect(one.share * article.words).toBeLessThanOrEqual(one.words + 1e-9);
						const frames = one.frames.reduce((sum, { words }) => sum + words, 0);
						expect(frames).toBeCloseTo(one.words, 6);
						const ofFrames = one.frames.reduce((sum, { share }) => sum + share, 0);
						expect(ofFrames).toBeCloseTo(one.share, 9);
					}
				}
			}),
			{ seed: 20160, numRuns: 60 }
		);
	});
});
