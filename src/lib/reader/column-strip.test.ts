import { describe, expect, it } from 'vitest';
import { articleView } from '$lib/core/framing';
import { asId, type ArticleId, type ThemeId } from '$lib/core/model';
import { ferry } from '../../../tests/invented/framing-set';
import { runShares, stripLevels } from './column-strip';

const view = articleView(ferry(), asId<ArticleId>('quill'));
if (!view) throw new Error('no view');

describe('runShares', () => {
	it('lays the sentences end to end over the whole text', () => {
		const shares = [...runShares(view).values()];
		expect(shares[0]?.start).toBe(0);
		expect(shares.at(-1)?.end).toBeCloseTo(1);
		shares.slice(1).forEach(({ start }, index) => {
			expect(start).toBe(shares[index]?.end);
		});
	});

	it('has nothing to lay for a text without words', () => {
		expect([...runShares({ ...view, blocks: [] })]).toEqual([]);
	});
});

describe('stripLevels', () => {
	it('has a level for each theme, or for the one chosen', () => {
		expect(stripLevels(view, null).map(({ letter }) => letter)).toEqual(
			view.themes.map(({ letter }) => letter)
		);
		const [theme] = view.themes;
		expect(stripLevels(view, theme?.id ?? asId<ThemeId>('none'))).toHaveLength(1);
	});

	it('draws neighbouring sentences of a theme as one stretch, in order and apart', () => {
		for (const { stretches } of stripLevels(view, null)) {
			stretches.slice(1).forEach(({ start }, index) => {
				expect(start).toBeGreaterThan(stretches[index]?.end ?? 1);
			});
		}
	});

	it('covers exactly the sentences whose passages are of the theme', () => {
		const shares = runShares(view);
		for (const theme of view.themes) {
			const sum = view.blocks
				.flatMap(({ runs }) => runs)
				.filter(({ passages }) =>
					passages.some((index) => view.passages[index]?.theme === theme.id)
				)
				.reduce((all, { at }) => {
					const share = shares.get(at);
					return all + (share ? share.end - share.start : 0);
				}, 0);
			const drawn = stripLevels(view, theme.id)
				.flatMap(({ stretches }) => stretches)
				.reduce((all, { start, end }) => all + end - start, 0);
			expect(drawn).toBeCloseTo(sum);
		}
	});
});
