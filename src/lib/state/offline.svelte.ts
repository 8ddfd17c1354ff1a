import type { ToWorker, VisitAnswer } from '$lib/offline';

/** A newer version of the site: `ready` waits for a tap; `elsewhere`, another page has taken it. */
export type Update = 'none' | 'ready' | 'elsewhere';

/** What the browser tells of the connection, where it does. */
interface Connection {
	readonly saveData?: boolean;
	readonly type?: string;
}

/** What of the browser is used. */
export interface OfflineSurroundings {
	readonly workers: ServiceWorkerContainer;
	readonly connection: Connection | undefined;
	readonly reload: () => void;
}

/** Where the worker is, and which version of the site the page is. */
export interface OfflineSite {
	readonly worker: string;
	readonly version: string;
}

/** Whether bytes cost the reader money or patience: then nothing is fetched that was not asked for. */
const isMetered = (connection: Connection | undefined): boolean =>
	connection?.saveData === true || connection?.type === 'cellular';

/** Reading without a connection, as a page sees it: what is kept, and whether there is a newer version. */
export class Offline {
	update = $state<Update>('none');
	/** The sets that are kept whole; null until that is known. */
	kept = $state.raw<readonly string[] | null>(null);
	/** The set of the page that is open; null for a page of none. */
	set = $state<string | null>(null);
	/** Whether the device has no room. */
	full = $state(false);
	/** Whether a set is being fetched. */
	busy = $state(false);

	readonly #surroundings: () => OfflineSurroundings;
	#registration: Promise<ServiceWorkerRegistration> | null = null;
	#taken = false;

	/** @param surroundings asked in a browser only, not when pages are prerendered */
	constructor(surroundings: () => OfflineSurroundings) {
		this.#surroundings = surroundings;
	}

	/** Whether sets are fetched only when asked for. */
	get metered(): boolean {
		return isMetered(this.#surroundings().connection);
	}

	/**
	 * Starts the worker, once, and tells it which page is open. Where it cannot be started (a private
	 * window, a full disk), the page goes on as it would without.
	 */
	async visit(set: string | null, site: OfflineSite, fetch = !this.metered): Promise<void> {
		try {
			this.#registration ??= this.#start(site.worker);
			await this.#registration;
			this.busy = fetch && set !== null;
			const { active } = await this.#surroundings().workers.ready;
			if (!active) return;
			await this.#tell(active, { kind: 'visit', version: site.version, set, fetch });
		} catch {
			this.#registration = null;
		} finally {
			this.busy = false;
		}
	}

	/** Takes the newer version: every page of the site is given to it, and this one is loaded anew. */
	async take(): Promise<void> {
		const waiting = (await this.#registration)?.waiting;
		this.#taken = true;
		if (!waiting) {
			// Another page has taken it already.
			this.#surroundings().reload();
			return;
		}
		waiting.addEventListener('statechange', () => {
			if (waiting.state === 'activated') this.#surroundings().reload();
		});
		const message: ToWorker = { kind: 'take' };
		waiting.postMessage(message);
	}

	async #start(address: string): Promise<ServiceWorkerRegistration> {
		const { workers } = this.#surroundings();
		/** Without one, the first worker to take over is the first there is, and no newer one. */
		let controlled = workers.controller !== null;
		workers.addEventListener('controllerchange', () => {
			if (controlled && !this.#taken) this.update = 'elsewhere';
			controlled = true;
		});
		const registration = await workers.register(address);
		const look = (): void => {
			if (registration.waiting && registration.active) this.update = 'ready';
		};
		look();
		registration.addEventListener('updatefound', () => {
			registration.installing?.addEventListener('statechange', look);
		});
		registration.installing?.addEventListener('statechange', look);
		return registration;
	}

	#tell(worker: ServiceWorker, message: ToWorker): Promise<void> {
		const { port1, port2 } = new MessageChannel();
		return new Promise((resolve) => {
			port1.onmessage = ({ data: { done, kept, set, full } }: MessageEvent<VisitAnswer>) => {
				this.kept = kept;
				this.set = set;
				this.full = full;
				if (!done) return;
				port1.close();
				resolve();
			};
			worker.postMessage(message, [port2]);
		});
	}
}
