import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ToWorker, VisitAnswer } from '$lib/offline';
import { Offline } from './offline.svelte';

/** A worker that answers each visit as it is told to. */
class FakeWorker extends EventTarget {
	state = 'installing';
	readonly told: ToWorker[] = [];
	readonly #answers: readonly VisitAnswer[];

	constructor(answers: readonly VisitAnswer[] = []) {
		super();
		this.#answers = answers;
	}

	postMessage(message: ToWorker, ports: readonly MessagePort[] = []): void {
		this.told.push(message);
		for (const answer of this.#answers) ports[0]?.postMessage(answer);
	}

	become(state: string): void {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}
}

class FakeRegistration extends EventTarget {
	active: FakeWorker | null = null;
	installing: FakeWorker | null = null;
	waiting: FakeWorker | null = null;
}

class FakeContainer extends EventTarget {
	controller: FakeWorker | null = null;
	readonly registration = new FakeRegistration();
	readonly register = vi.fn(() => Promise.resolve(this.registration));
	get ready(): Promise<FakeRegistration> {
		return Promise.resolve(this.registration);
	}
}

const SITE = { worker: '/service-worker.js', version: 'one' };
const DONE: VisitAnswer = { done: true, kept: ['harbour'], set: 'harbour', full: false };

let container: FakeContainer;
let worker: FakeWorker;
let reload: ReturnType<typeof vi.fn<() => void>>;
const offlineWith = (connection?: object): Offline =>
	new Offline(() => ({
		workers: container as unknown as ServiceWorkerContainer,
		connection,
		reload
	}));

beforeEach(() => {
	container = new FakeContainer();
	worker = new FakeWorker([{ ...DONE, done: false, kept: [] }, DONE]);
	container.registration.active = worker;
	reload = vi.fn<() => void>();
});

/** A newer worker arrives, and waits. */
function arrive(): FakeWorker {
	const newer = new FakeWorker();
	container.registration.installing = newer;
	container.registration.dispatchEvent(new Event('updatefound'));
	container.registration.waiting = newer;
	newer.become('installed');
	return newer;
}

describe('a visit', () => {
	test('registers once, tells the worker, and shows what it says', async () => {
		const offline = offlineWith();
		await offline.visit('harbour', SITE);
		expect(offline.kept).toEqual(['harbour']);
		expect(offline.set).toBe('harbour');
		expect(offline.busy).toBe(false);
		await offline.visit(null, SITE);
		expect(container.register).toHaveBeenCalledOnce();
		expect(worker.told).toEqual([
			{ kind: 'visit', version: 'one', set: 'harbour', fetch: true },
			{ kind: 'visit', version: 'one', set: null, fetch: true }
		]);
	});

	test.each([{ saveData: true }, { type: 'cellular' }])(
		'%o: fetches only when asked',
		async (how) => {
			const offline = offlineWith(how);
			await offline.visit('harbour', SITE);
			await offline.visit('harbour', SITE, true);
			expect(worker.told.map((told) => told.kind === 'visit' && told.fetch)).toEqual([false, true]);
		}
	);

	test('where no worker may be, nothing happens, and another visit tries again', async () => {
		container.register.mockRejectedValueOnce(new DOMException('no', 'SecurityError'));
		const offline = offlineWith();
		await offline.visit('harbour', SITE);
		expect(offline.kept).toBeNull();
		await offline.visit('harbour', SITE);
		expect(offline.kept).toEqual(['harbour']);
	});
});

describe('a newer version', () => {
	test('is said when it waits, and taken at a tap', async () => {
		container.controller = worker;
		const offline = offlineWith();
		await offline.visit('harbour', SITE);
		expect(offline.update).toBe('none');
		const newer = arrive();
		expect(offline.update).toBe('ready');
		expect(newer.told).toEqual([]);

		await offline.take();
		expect(newer.told).toEqual([{ kind: 'take' }]);
		expect(reload).not.toHaveBeenCalled();
		container.dispatchEvent(new Event('controllerchange'));
		newer.become('activated');
		expect(reload).toHaveBeenCalledOnce();
		expect(offline.update).toBe('ready');
	});

	test('that waited before the page was opened is said at once', async () => {
		container.registration.waiting = new FakeWorker();
		const offline = offlineWith();
		await offline.visit('harbour', SITE);
		expect(offline.update).toBe('ready');
	});

	test('taken elsewhere is said, and this page is loaded anew only when asked', async () => {
		container.controller = worker;
		const offline = offlineWith();
		await offline.visit('harbour', SITE);
		container.dispatchEvent(new Event('controllerchange'));
		expect(offline.update).toBe('elsewhere');
		expect(reload).not.toHaveBeenCalled();
		await offline.take();
		expect(reload).toHaveBeenCalledOnce();
	});

	test('the first worker of all is none', async () => {
		const offline = offlineWith();
		await offline.visit('harbour', SITE);
		container.dispatchEvent(new Event('controllerchange'));
		expect(offline.update).toBe('none');
	});
});
