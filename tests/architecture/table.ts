/**
 * What may import what: the layers of ARCHITECTURE.md as data. A folder may import itself and the
 * folders of its row, types included; what is not here is forbidden.
 */

/** Folders of `src/lib` (`core` by its parts), and `routes`, `cli`, `serve`, `service-worker`. */
export type Folder = string;

export interface Row {
	readonly level: number;
	readonly may: readonly Folder[];
}

const CORE_0 = ['core/model'];
const CORE_1 = [...CORE_0, 'core/text'];
const CORE_2 = [...CORE_1, 'core/diff', 'core/framing', 'core/agreement', 'core/detect'];
const CORE = [...CORE_2, 'core/anchor', 'core/align', 'core/find'];

const READER_MAY = [...CORE, 'dom', 'ui', 'charts', 'state', 'messages'];
const DESK_MAY = [...READER_MAY, 'reader'];
const STUDIO_MAY = [...DESK_MAY, 'desk', 'exchange'];

export const TABLE: Readonly<Record<Folder, Row>> = {
	'core/model': { level: 0, may: [] },
	messages: { level: 0, may: [] },
	// Shared by pages and the service worker; knows neither.
	offline: { level: 0, may: [] },

	'core/text': { level: 1, may: CORE_0 },
	ui: { level: 1, may: ['messages'] },

	'core/diff': { level: 2, may: CORE_1 },
	'core/framing': { level: 2, may: CORE_1 },
	'core/agreement': { level: 2, may: CORE_1 },
	'core/detect': { level: 2, may: CORE_1 },

	'core/anchor': { level: 3, may: CORE_2 },
	'core/align': { level: 3, may: CORE_2 },
	'core/find': { level: 3, may: CORE_2 },

	corpus: { level: 4, may: CORE },
	importing: { level: 4, may: CORE },
	storage: { level: 4, may: CORE },
	dom: { level: 4, may: CORE },
	charts: { level: 4, may: [...CORE, 'ui', 'messages'] },

	exchange: { level: 5, may: [...CORE, 'corpus'] },
	server: { level: 5, may: [...CORE, 'corpus'] },
	workers: { level: 5, may: [...CORE, 'importing'] },

	state: {
		level: 6,
		may: [
			...CORE,
			'corpus',
			'importing',
			'storage',
			'dom',
			'exchange',
			'workers',
			'offline',
			'messages'
		]
	},
	cli: { level: 6, may: [...CORE, 'corpus', 'importing', 'exchange', 'messages'] },

	reader: { level: 7, may: READER_MAY },
	desk: { level: 8, may: DESK_MAY },
	studio: { level: 9, may: STUDIO_MAY },
	routes: {
		level: 10,
		may: [...STUDIO_MAY, 'studio', 'corpus', 'importing', 'storage', 'server', 'workers', 'offline']
	},

	// Beside the layers: a plain file server for the built site, and the worker the browser starts.
	serve: { level: 0, may: [] },
	'service-worker': { level: 1, may: ['offline'] }
};

/** Modules from outside `src` that only some folders may import, each with its reason. */
export const OUTSIDE: readonly {
	readonly module: RegExp;
	readonly only: readonly Folder[];
	readonly why: string;
}[] = [
	{
		module: /^\$app\/paths$/,
		only: ['reader', 'desk', 'studio', 'routes'],
		why: 'only what knows about pages makes addresses of them'
	},
	{
		module: /^\$(?:app\/(?!paths$)|env\/)/,
		only: ['routes', 'server'],
		why: 'the rest works without SvelteKit, so that it can be tested alone'
	},
	{
		module: /^\$service-worker$/,
		only: ['service-worker'],
		why: 'it exists in the service worker only'
	},
	{
		module: /^node:/,
		only: ['server', 'cli', 'serve'],
		why: 'the rest runs in a browser'
	},
	{
		module: /^(?:svelte|@sveltejs\/kit)(?:\/|$)/,
		only: ['ui', 'charts', 'state', 'reader', 'desk', 'studio', 'routes', 'server'],
		why: 'engines, files and storage do not depend on how pages are drawn'
	}
];

/** Only `state` starts workers: one place knows how many run, and ends them. */
export const STARTS_WORKERS: readonly Folder[] = ['state'];
