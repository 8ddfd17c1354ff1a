import { nearest } from '../nearest';
import type { IdKind, ReferenceKind } from '../problem';
import type { ValuePath } from '../yaml-file';
import type { Rule } from './context';

const SET = 'set.yaml';

/** Ids are given once. */
export const uniqueIds: Rule = (context) => {
	const { set } = context.raw;
	const check = (
		file: string,
		kind: IdKind,
		key: string,
		items: readonly { readonly id: string }[] | undefined,
		base: ValuePath = []
	): void => {
		const seen = new Map<string, number>();
		items?.forEach(({ id }, i) => {
			const first = seen.get(id);
			if (first === undefined) seen.set(id, i);
			else {
				context.at(file, [...base, key, i, 'id'], {
					code: 'duplicate-id',
					kind,
					id,
					first: first + 1
				});
			}
		});
	};
	check(SET, 'theme', 'themes', set.themes);
	set.themes.forEach((theme, i) => check(SET, 'frame', 'frames', theme.frames, ['themes', i]));
	check(SET, 'actor', 'actors', set.actors);
	check(SET, 'event', 'events', set.events);
	check(SET, 'figure-group', 'figures', set.figures);
	check(SET, 'label-group', 'labelGroups', set.labelGroups);
	check(SET, 'parallel', 'parallels', set.parallels);
	check(SET, 'teaching', 'teaching', set.teaching);
	const answers = set.answers?.map(({ theme, article }) => ({ id: `${theme} × ${article}` }));
	check(SET, 'answer', 'answers', answers);
	const silences = set.silences?.map(({ theme, frame, article }) => {
		return { id: `${theme}${frame === undefined ? '' : `/${frame}`} × ${article}` };
	});
	check(SET, 'silence', 'silences', silences);
	for (const { file, data } of context.codings) check(file, 'figure', 'figures', data.figures);

	const owners = new Map(context.articles.map(({ id }) => [id, id]));
	for (const { id, file, raw } of context.articles) {
		raw.front.aliases?.forEach((alias, i) => {
			if (owners.has(alias)) {
				context.at(file, ['aliases', i], {
					code: 'duplicate-id',
					kind: 'article',
					id: alias,
					first: 1
				});
			}
			owners.set(alias, id);
		});
	}
};

/** What is named exists. */
export const knownNames: Rule = (context) => {
	const { set } = context.raw;
	const require = (
		file: string,
		path: ValuePath,
		kind: ReferenceKind,
		id: string,
		known: readonly string[]
	): boolean => {
		if (known.includes(id)) return true;
		const near = nearest(id, known);
		context.at(file, path, { code: 'unknown-reference', kind, id, ...(near && { nearest: near }) });
		return false;
	};
	const themes = set.themes.map((theme) => theme.id);
	const framesOf = (id: string): readonly string[] =>
		set.themes.find((theme) => theme.id === id)?.frames.map((frame) => frame.id) ?? [];
	const ids = (items: readonly { readonly id: string }[] | undefined): string[] =>
		items?.map(({ id }) => id) ?? [];
	const article = (file: string, path: ValuePath, id: string): void => {
		if (!context.articleOf(id)) require(file, path, 'article', id, ids(context.articles));
	};
	const theme = (file: string, path: ValuePath, id: string, frame?: string): void => {
		if (!require(file, [...path, 'theme'], 'theme', id, themes) || frame === undefined) return;
		require(file, [...path, 'frame'], 'frame', frame, framesOf(id));
	};

	set.cited?.forEach(({ of }, i) => {
		if (of !== undefined) require(SET, ['cited', i, 'of'], 'actor', of, ids(set.actors));
	});
	set.silences?.forEach((silence, i) => {
		article(SET, ['silences', i, 'article'], silence.article);
		theme(SET, ['silences', i], silence.theme, silence.frame);
	});
	set.answers?.forEach((answer, i) => {
		article(SET, ['answers', i, 'article'], answer.article);
		theme(SET, ['answers', i], answer.theme);
	});
	set.outside?.forEach((outside, i) => article(SET, ['outside', i, 'article'], outside.article));
	set.parallels?.forEach(({ members }, i) => {
		members.forEach((m, j) => article(SET, ['parallels', i, 'members', j, 'article'], m.article));
	});
	set.teaching?.forEach(({ members }, i) => {
		members.forEach(({ article: name, version = 1 }, j) => {
			const path = ['teaching', i, 'members', j];
			article(SET, [...path, 'article'], name);
			const owner = context.articleOf(name);
			if (!owner || context.textOf(name, version)) return;
			const id = `${owner.id}@${version}`;
			context.at(SET, [...path, 'version'], { code: 'unknown-reference', kind: 'version', id });
		});
	});
	const coders = [...new Set(context.codings.map(({ coder }) => coder))];
	require(SET, ['reference'], 'coder', set.reference, coders);

	for (const { file, data } of context.codings) {
		data.passages.forEach((passage, i) => {
			theme(file, ['passages', i], passage.theme, passage.frame);
		});
		data.labels?.forEach(({ actor, says }, i) => {
			require(file, ['labels', i, 'actor'], 'actor', actor, ids(set.actors));
			if (says === undefined) return;
			require(file, ['labels', i, 'says'], 'label-group', says, ids(set.labelGroups));
		});
		if (data.harm !== undefined && set.harm === undefined) {
			context.at(file, ['harm'], { code: 'harm-not-asked' });
		}
		data.harm?.forEach(({ actor }, i) => {
			if (actor !== undefined) {
				require(file, ['harm', i, 'actor'], 'actor', actor, ids(set.actors));
			}
		});
		data.figures?.forEach(({ counts }, i) => {
			require(file, ['figures', i, 'counts'], 'figure-group', counts, ids(set.figures));
		});
		data.mentions?.forEach(({ event }, i) => {
			require(file, ['mentions', i, 'event'], 'event', event, ids(set.events));
		});
	}
};

/** Headers say what the file's own place says; nothing is left of an article that is gone. */
export const headers: Rule = (context) => {
	const { raw } = context;
	const names = context.articles.map(({ id }) => id);
	const owned = (
		file: string,
		orphan: 'orphan-coding' | 'orphan-source',
		name: string,
		header: { readonly set: string; readonly article: string }
	): void => {
		if (header.set !== raw.id) {
			context.at(file, ['set'], {
				code: 'header-mismatch',
				key: 'set',
				value: header.set,
				expected: raw.id
			});
		}
		const owner = context.articleOf(name);
		if (!owner) {
			const near = nearest(name, names);
			context.line(file, 1, { code: orphan, article: name, ...(near && { nearest: near }) });
		} else if (context.articleOf(header.article) !== owner) {
			const known = context.articleOf(header.article) !== undefined;
			context.at(
				file,
				['article'],
				known
					? { code: 'header-mismatch', key: 'article', value: header.article, expected: owner.id }
					: { code: 'renamed-without-alias', before: header.article, now: owner.id }
			);
		}
	};
	for (const [path, data] of raw.codings) {
		const [coder = '', name = ''] = path.split('/');
		const file = `coding/${path}.yaml`;
		owned(file, 'orphan-coding', name, data);
		if ((data.version ?? 1) !== 1) {
			context.at(file, ['version'], { code: 'version-not-coded', version: data.version ?? 1 });
		}
		if (data.coder !== coder) {
			context.at(file, ['coder'], {
				code: 'header-mismatch',
				key: 'coder',
				value: data.coder,
				expected: coder
			});
		}
	}
	for (const [name, data] of raw.sources) {
		const file = `sources/${name}.json`;
		owned(file, 'orphan-source', name, data);
		if (context.articleOf(name)?.edition === 'full') {
			context.line(file, 1, { code: 'source-of-full', article: name });
		}
	}
};
