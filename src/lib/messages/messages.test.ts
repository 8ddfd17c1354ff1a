import { describe, expect, test } from 'vitest';
import * as ar from './ar/index';
import * as en from './en/index';
import type { Translation } from './translation';

/** The types say that nothing is missing; this says what is English. */
const TRANSLATED: readonly Translation<typeof en>[] = [ar];

/** The areas of a catalogue by name; of `charts` each chart is one. */
const areasOf = ({ charts, ...areas }: object & { charts: object }): ReadonlyMap<string, unknown> =>
	new Map([
		...Object.entries(areas),
		...Object.entries(charts).map(([name, part]) => [`charts.${name}`, part] as const)
	]);

describe.each(TRANSLATED.map((catalogue) => [catalogue.language.tag, catalogue] as const))(
	'the catalogue in %s',
	(_, catalogue) => {
		const [ours, english] = [areasOf(catalogue), areasOf(en)];

		test('has every area of the English one', () => {
			expect([...ours.keys()].sort()).toEqual([...english.keys()].sort());
		});

		test('names every area that speaks English, and no other', () => {
			const same = [...english].filter(([name, part]) => ours.get(name) === part);
			expect(same.map(([name]) => name).sort()).toEqual([...catalogue.language.english].sort());
		});
	}
);
