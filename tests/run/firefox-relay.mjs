#!/usr/bin/env node
/**
 * Stands before Firefox where Playwright expects a browser: starts it with the arguments it was given,
 * and passes on what the two say to each other over WebDriver BiDi. Playwright emulates a colour scheme
 * in every window it opens, by a command that Firefox does not know yet, and gives up: that one is
 * answered here (`docs/adr/0030-firefox-through-a-relay.md`). `FIREFOX_PATH` names the program.
 */
import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { readFrame, writeFrame } from './websocket-frames.mjs';

const HOST = '127.0.0.1';
const UNKNOWN = 'emulation.setMediaFeaturesOverride';
/** How Firefox says where it listens, and how Playwright is told where to call. */
const LISTENING = /WebDriver BiDi listening on ws:\/\/[^:]+:(\d+)/;
const END_OF_HEAD = '\r\n\r\n';

const program = process.env['FIREFOX_PATH'];
if (!program) throw new Error('FIREFOX_PATH does not name a Firefox.');

/**
 * Passes one connection on.
 *
 * @param {import('node:net').Socket} client
 * @param {number} port Firefox's
 */
function relay(client, port) {
	const firefox = connect(port, HOST);
	let waiting = Buffer.alloc(0);
	let isOpen = false;

	/** The request that opens the connection, made out to Firefox: it answers no other name. */
	const passHead = () => {
		const end = waiting.indexOf(END_OF_HEAD);
		if (end < 0) return;
		const head = waiting.subarray(0, end).toString('latin1');
		firefox.write(head.replace(/^Host:.*$/im, `Host: ${HOST}:${port}`) + END_OF_HEAD, 'latin1');
		waiting = waiting.subarray(end + END_OF_HEAD.length);
		isOpen = true;
	};
	const passFrames = () => {
		for (let frame = readFrame(waiting); frame; frame = readFrame(waiting)) {
			if (frame.text?.includes(`"${UNKNOWN}"`)) {
				const id = /"id":(\d+)/.exec(frame.text)?.[1] ?? '';
				client.write(writeFrame(`{"type":"success","id":${id},"result":{}}`));
			} else firefox.write(waiting.subarray(0, frame.size));
			waiting = waiting.subarray(frame.size);
		}
	};

	client.on('data', (bytes) => {
		waiting = Buffer.concat([waiting, bytes]);
		if (!isOpen) passHead();
		if (isOpen) passFrames();
	});
	firefox.pipe(client);
	for (const end of [client, firefox]) {
		end.on('error', () => undefined);
		end.on('close', () => {
			client.destroy();
			firefox.destroy();
		});
	}
}

const firefox = spawn(program, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] });
firefox.on('error', (error) => {
	console.error(error.message);
	process.exit(1);
});
firefox.on('exit', (code) => process.exit(code ?? 1));

let said = '';
/** @param {Buffer} bytes */
const listen = (bytes) => {
	said += String(bytes);
	const port = Number(LISTENING.exec(said)?.[1]);
	if (!port) return;
	firefox.stderr.off('data', listen).resume();
	const server = createServer((client) => relay(client, port));
	server.listen(0, HOST, () => {
		const address = /** @type {import('node:net').AddressInfo} */ (server.address());
		console.error(`WebDriver BiDi listening on ws://${HOST}:${address.port}`);
	});
};
firefox.stderr.on('data', listen);
