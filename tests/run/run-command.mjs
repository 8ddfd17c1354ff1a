import { spawn } from 'node:child_process';

/**
 * @typedef {object} Ran
 * @property {number} code exit code; 124 when the time was up, 127 when it could not be started
 * @property {string} output both streams, in the order they came
 */

const TIME_IS_UP = 124;
const CANNOT_START = 127;

/**
 * Runs a program to its end and keeps what it says.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ seconds?: number; env?: Record<string, string>; show?: boolean }} [options] `seconds`:
 *   after which the program is ended; `show`: what it says is also printed as it comes
 * @returns {Promise<Ran>}
 */
export function runCommand(program, args, { seconds = 600, env = {}, show = false } = {}) {
	return new Promise((done) => {
		const child = spawn(program, args, {
			env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		/** @type {string[]} */
		const said = [];
		let late = false;
		const timer = setTimeout(() => {
			late = true;
			child.kill('SIGTERM');
			// A program that does not listen is given a moment, and then ended.
			setTimeout(() => child.kill('SIGKILL'), 5000).unref();
		}, seconds * 1000);
		const keep = (/** @type {Buffer} */ chunk) => {
			said.push(chunk.toString());
			if (show) process.stdout.write(chunk);
		};
		child.stdout.on('data', keep);
		child.stderr.on('data', keep);
		child.on('error', (error) => {
			clearTimeout(timer);
			done({ code: CANNOT_START, output: error.message });
		});
		child.on('close', (code) => {
			clearTimeout(timer);
			if (late) said.push(`\nEnded after ${seconds} seconds.\n`);
			done({ code: late ? TIME_IS_UP : (code ?? 1), output: said.join('') });
		});
	});
}

/**
 * Runs a Node program of an installed package.
 *
 * @param {string} script path from the project's root
 * @param {readonly string[]} args
 * @param {Parameters<typeof runCommand>[2]} [options]
 */
export const runNode = (script, args, options) =>
	runCommand(process.execPath, [script, ...args], options);
