import { afterEach, describe, expect, it } from 'vitest';
import type { Voice } from './aloud-voices';
import { ReadAloud, type AloudSentence } from './read-aloud.svelte';
import type { Synthesiser, Utterance } from './synthesiser';

const EN: Voice = { id: 'en-1', name: 'Kettle', language: 'en-GB' };
const EN2: Voice = { id: 'en-2', name: 'Teapot', language: 'en-US' };
const DE: Voice = { id: 'de-1', name: 'Kessel', language: 'de-DE' };

/** Says nothing, and does what it is told. */
class Fake implements Synthesiser {
	readonly said: Utterance[] = [];
	silenced = 0;
	told: { readonly ended: () => void; readonly failed: () => void } | null = null;
	changed: () => void = () => undefined;
	known: readonly Voice[];

	constructor(known: readonly Voice[]) {
		this.known = known;
	}

	voices = () => Promise.resolve(this.known);

	follow(changed: () => void) {
		this.changed = changed;
		return () => (this.changed = () => undefined);
	}

	speak(utterance: Utterance, told: NonNullable<Fake['told']>) {
		this.said.push(utterance);
		this.told = told;
	}

	silence() {
		this.silenced += 1;
	}

	get texts() {
		return this.said.map(({ text }) => text);
	}
}

const sentence = (text: string, more: Partial<AloudSentence> = {}): AloudSentence => ({
	at: text,
	text,
	language: 'en',
	...more
});
const TEXT = [sentence('title', { heading: true }), sentence('one'), sentence('two')];
const settled = () => new Promise((resolve) => setTimeout(resolve));

async function begun(fake: Fake | null, { from = 0, text = TEXT, language = 'en' } = {}) {
	const aloud = new ReadAloud(fake, text, language, () => localStorage);
	const end = aloud.begin(from);
	await settled();
	return { aloud, end };
}

describe('ReadAloud', () => {
	afterEach(() => {
		localStorage.clear();
	});

	it('says one sentence after the other, with a rest after a heading, to the end', async () => {
		const fake = new Fake([EN]);
		const { aloud } = await begun(fake);
		expect(aloud.status).toBe('speaking');
		fake.told?.ended();
		expect(aloud.current?.at).toBe('one');
		fake.told?.ended();
		fake.told?.ended();
		expect(fake.texts).toEqual(['title', 'one', 'two']);
		expect(fake.said.map(({ rest }) => rest > 0)).toEqual([true, false, false]);
		expect(aloud.status).toBe('over');
		aloud.toggle();
		expect(aloud.current?.at).toBe('title');
	});

	it('begins where it is told to', async () => {
		const fake = new Fake([EN]);
		await begun(fake, { from: 2 });
		expect(fake.texts).toEqual(['two']);
	});

	const pause = (aloud: ReadAloud) => {
		aloud.toggle();
	};
	const goOn = pause;
	const next = (aloud: ReadAloud) => {
		aloud.step(1);
	};
	const previous = (aloud: ReadAloud) => {
		aloud.step(-1);
	};
	const faster = (aloud: ReadAloud) => {
		aloud.choose({ speed: 2 });
	};
	const other = (aloud: ReadAloud) => {
		aloud.choose({ voice: 'en-2' });
	};

	it.each([
		['pausing', [pause], 'paused', 'one', ['one']],
		['going on anew', [pause, goOn], 'speaking', 'one', ['one', 'one']],
		['the next', [next], 'speaking', 'two', ['one', 'two']],
		['the previous', [previous], 'speaking', 'title', ['one', 'title']],
		['none after the last', [next, next], 'speaking', 'two', ['one', 'two']],
		['the next while paused', [pause, next], 'paused', 'two', ['one']],
		['another speed', [faster], 'speaking', 'one', ['one', 'one']],
		['another voice while paused', [pause, other], 'paused', 'one', ['one']]
	])('%s', async (_, acts, status, at, said) => {
		const fake = new Fake([EN, EN2]);
		const { aloud } = await begun(fake, { from: 1 });
		for (const act of acts) act(aloud);
		expect(aloud.status).toBe(status);
		expect(aloud.current?.at).toBe(at);
		expect(fake.texts).toEqual(said);
	});

	it('does not hear the end of what was taken away', async () => {
		const fake = new Fake([EN]);
		const { aloud } = await begun(fake);
		const late = fake.told;
		aloud.toggle();
		late?.ended();
		late?.failed();
		expect(aloud.status).toBe('paused');
		expect(aloud.here).toBe(0);
		expect(fake.silenced).toBe(1);
	});

	it('says so when the voice falls silent, and begins the sentence anew', async () => {
		const fake = new Fake([EN]);
		const { aloud } = await begun(fake, { from: 1 });
		fake.told?.failed();
		expect(aloud.status).toBe('failed');
		aloud.toggle();
		expect(aloud.status).toBe('speaking');
		expect(fake.texts).toEqual(['one', 'one']);
	});

	it.each<[string, Fake | null, string]>([
		['no speech at all', null, 'unable'],
		['no voice', new Fake([]), 'silent'],
		['only voices of another language', new Fake([DE]), 'silent']
	])('with %s does nothing but say so', async (_, fake, status) => {
		const { aloud } = await begun(fake);
		expect(aloud.status).toBe(status);
		aloud.toggle();
		aloud.step(1);
		expect(aloud.status).toBe(status);
		expect(fake?.said ?? []).toEqual([]);
	});

	it('is ready, and waits for a tap, when a voice comes late', async () => {
		const fake = new Fake([]);
		const { aloud } = await begun(fake);
		fake.known = [EN];
		fake.changed();
		await settled();
		expect(aloud.status).toBe('paused');
		expect(fake.said).toEqual([]);
		aloud.toggle();
		expect(fake.texts).toEqual(['title']);
	});

	it('gives each sentence a voice of its language where there is one', async () => {
		const fake = new Fake([EN, DE]);
		const text = [
			sentence('a', { language: 'de' }),
			sentence('b'),
			sentence('c', { language: 'ar' })
		];
		await begun(fake, { text });
		fake.told?.ended();
		fake.told?.ended();
		expect(fake.said.map(({ voice }) => voice)).toEqual(['de-1', 'en-1', 'en-1']);
	});

	it('keeps voice and speed for the next time, a voice for each language', async () => {
		const first = await begun(new Fake([EN, EN2, DE]));
		first.aloud.choose({ voice: 'en-2' });
		first.aloud.choose({ speed: 1.5 });
		const fake = new Fake([EN, EN2, DE]);
		const { aloud } = await begun(fake);
		expect(fake.said[0]).toMatchObject({ voice: 'en-2', speed: 1.5 });
		expect(aloud.voice).toEqual(EN2);
		const german = new Fake([EN, DE]);
		await begun(german, { language: 'de', text: [sentence('x', { language: 'de' })] });
		expect(german.said[0]).toMatchObject({ voice: 'de-1', speed: 1.5 });
	});

	it('falls silent when it ends, also before the voices are known', async () => {
		const fake = new Fake([EN]);
		const aloud = new ReadAloud(fake, TEXT, 'en', () => localStorage);
		aloud.begin()();
		await settled();
		expect(fake.said).toEqual([]);
		const { end } = await begun(fake);
		const told = fake.told;
		end();
		told?.ended();
		expect(fake.texts).toEqual(['title']);
	});

	it('works where nothing may be kept', async () => {
		const fake = new Fake([EN]);
		const aloud = new ReadAloud(fake, TEXT, 'en', () => {
			throw new DOMException('refused', 'SecurityError');
		});
		aloud.begin();
		await settled();
		aloud.choose({ speed: 2 });
		expect(fake.said.map(({ speed }) => speed)).toEqual([1, 2]);
	});
});
