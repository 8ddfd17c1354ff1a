import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deviceSpeech } from './device-speech';

const voice = (name: string, localService: boolean) => ({
	name,
	voiceURI: name,
	lang: 'en-GB',
	localService,
	default: false
});

/** The browser's part, without a sound. */
class FakeSpeech extends EventTarget {
	speaking = false;
	pending = false;
	known = [voice('Far', false), voice('Near', true)];
	readonly log: string[] = [];
	last: SpeechSynthesisUtterance | null = null;
	getVoices = () => this.known;
	resume = () => undefined;

	cancel() {
		this.speaking = false;
		this.log.push('cancel');
	}

	speak(utterance: SpeechSynthesisUtterance) {
		this.last = utterance;
		this.speaking = true;
		this.log.push(`speak ${utterance.text}`);
	}

	tell(what: 'start' | 'end' | 'error') {
		this.last?.dispatchEvent(new Event(what));
	}
}

const say = (text: string, rest = 0) => ({ text, voice: 'Near en-GB', speed: 1, rest });
const told = () => ({ ended: vi.fn(), failed: vi.fn() });
let fake: FakeSpeech;

const speech = () => {
	const found = deviceSpeech();
	if (!found) throw new Error('no speech');
	return found;
};

describe('deviceSpeech', () => {
	beforeEach(() => {
		vi.useFakeTimers();
		fake = new FakeSpeech();
		vi.stubGlobal('speechSynthesis', fake);
		// Real ones take real voices only.
		vi.stubGlobal(
			'SpeechSynthesisUtterance',
			class extends EventTarget {
				readonly text: string;
				onstart: (() => void) | null = null;
				onend: (() => void) | null = null;
				onerror: (() => void) | null = null;
				constructor(text: string) {
					super();
					this.text = text;
					this.addEventListener('start', () => this.onstart?.());
					this.addEventListener('end', () => this.onend?.());
					this.addEventListener('error', () => this.onerror?.());
				}
			}
		);
	});

	afterEach(() => {
		vi.unstubAllGlobals();
		vi.useRealTimers();
	});

	it('offers voices on the device only', async () => {
		const voices = await speech().voices();
		expect(voices).toEqual([{ id: 'Near en-GB', name: 'Near', language: 'en-GB' }]);
	});

	it('waits for voices that come late, and not for ever', async () => {
		fake.known = [];
		const late = speech().voices();
		fake.known = [voice('Near', true)];
		fake.dispatchEvent(new Event('voiceschanged'));
		expect(await late).toHaveLength(1);
		fake.known = [];
		const never = speech().voices();
		await vi.runAllTimersAsync();
		expect(await never).toEqual([]);
	});

	it('tells the end, after the rest asked for', () => {
		const heard = told();
		speech().speak(say('a', 500), heard);
		fake.tell('start');
		fake.tell('end');
		vi.advanceTimersByTime(499);
		expect(heard.ended).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1);
		expect(heard.ended).toHaveBeenCalledOnce();
	});

	it('cancels what is being said, waits a moment, and does not hear its end', () => {
		const first = told();
		const one = speech();
		one.speak(say('a'), first);
		const taken = fake.last;
		one.speak(say('b'), told());
		taken?.dispatchEvent(new Event('error'));
		expect(fake.log).toEqual(['cancel', 'speak a', 'cancel']);
		vi.advanceTimersByTime(100);
		expect(fake.log.at(-1)).toBe('speak b');
		expect(first.failed).not.toHaveBeenCalled();
	});

	it.each<[string, (fake: FakeSpeech) => void, 'ended' | 'failed']>([
		['an error', (f) => f.tell('error'), 'failed'],
		['a voice that never begins', (f) => (f.speaking = false), 'failed'],
		['an end nobody told', (f) => (f.tell('start'), (f.speaking = false)), 'ended']
	])('takes note of %s', (_, act, what) => {
		const heard = told();
		speech().speak(say('a'), heard);
		act(fake);
		vi.advanceTimersByTime(5000);
		expect(heard[what]).toHaveBeenCalledOnce();
		expect(heard[what === 'ended' ? 'failed' : 'ended']).not.toHaveBeenCalled();
	});

	it('lets a long sentence be', () => {
		const heard = told();
		speech().speak(say('a'), heard);
		fake.tell('start');
		vi.advanceTimersByTime(120_000);
		expect(heard.ended).not.toHaveBeenCalled();
		expect(heard.failed).not.toHaveBeenCalled();
	});

	it('fails where the voice is gone', () => {
		const heard = told();
		speech().speak({ ...say('a'), voice: 'Far en-GB' }, heard);
		expect(heard.failed).toHaveBeenCalledOnce();
		expect(fake.last).toBeNull();
	});

	it('is not there in a browser without speech', () => {
		Reflect.deleteProperty(globalThis, 'SpeechSynthesisUtterance');
		expect(deviceSpeech()).toBeNull();
	});
});
