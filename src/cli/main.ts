import { m } from '$lib/messages';
import { parseArgs } from 'node:util';
import { DONE, PROBLEMS, WRONG_USE, WrongUse, type Command } from './command';
import { agreement } from './commands/agreement';
import { align } from './commands/align';
import { check } from './commands/check';
import { figures } from './commands/figures';
import { fingerprint } from './commands/fingerprint';
import { importArticle } from './commands/import';
import { labels } from './commands/labels';
import { migrate } from './commands/migrate';
import { create } from './commands/new';
import { pack } from './commands/pack';
import { place } from './commands/place';
import { reanchor } from './commands/reanchor';
import { segment } from './commands/segment';
import { stats } from './commands/stats';
import { style } from './commands/style';
import { unpack } from './commands/unpack';
import { voices } from './commands/voices';
import { processTerminal, type Terminal } from './terminal';

const COMMANDS: readonly Command[] = [
	check,
	create,
	fingerprint,
	segment,
	importArticle,
	place,
	reanchor,
	align,
	voices,
	figures,
	labels,
	stats,
	style,
	agreement,
	pack,
	unpack,
	migrate
];

const help = (command: Command): string => {
	const options = Object.keys(command.options).map((name) => m.cli.option(name));
	return [m.cli.usage(command.usage), '', command.about, '', ...options, m.cli.option('help')].join(
		'\n'
	);
};

const overview = (): string => {
	const width = Math.max(...COMMANDS.map(({ usage }) => usage.length)) + 2;
	const lines = COMMANDS.map(({ usage, about }) => {
		return `  ${usage.padEnd(width)}${about.split('\n')[0] ?? ''}`;
	});
	return [m.cli.usage('<command>'), '', ...lines, '', m.cli.more].join('\n');
};

async function runCommand(command: Command, args: readonly string[], terminal: Terminal) {
	const parsed = parseArgs({
		args: [...args],
		options: { ...command.options, help: { type: 'boolean', short: 'h' } },
		allowPositionals: true,
		strict: true
	});
	const { positionals } = parsed;
	const values: Readonly<Record<string, unknown>> = parsed.values;
	if (values['help'] === true) {
		terminal.out(help(command));
		return DONE;
	}
	const { least, most } = command.names;
	if (positionals.length < least) throw new WrongUse(m.cli.tooFew);
	if (positionals.length > most) throw new WrongUse(m.cli.tooMany(positionals[most] ?? ''));
	const flag = (name: string): boolean => values[name] === true;
	return command.run({ names: positionals, flag }, terminal);
}

/** Messages of `parseArgs` say what is wrong with the options. */
const isUsageError = (error: unknown): error is Error =>
	error instanceof WrongUse ||
	(error instanceof TypeError &&
		'code' in error &&
		String(error.code).startsWith('ERR_PARSE_ARGS'));

/**
 * Runs the command line.
 *
 * @param args what stands behind `vantage`
 * @returns the exit code: 0 done, 1 problems found, 2 wrong use
 */
export async function run(
	args: readonly string[],
	terminal: Terminal = processTerminal()
): Promise<number> {
	const [name, ...rest] = args;
	if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
		terminal.out(overview());
		return name === undefined ? WRONG_USE : DONE;
	}
	const command = COMMANDS.find((known) => known.name === name);
	if (!command) {
		terminal.err(m.cli.unknownCommand(name));
		terminal.err(overview());
		return WRONG_USE;
	}
	try {
		return await runCommand(command, rest, terminal);
	} catch (error) {
		if (isUsageError(error)) {
			terminal.err(error.message);
			terminal.err(m.cli.usage(command.usage));
			return WRONG_USE;
		}
		terminal.err(m.cli.unexpected(error instanceof Error ? error.message : String(error)));
		return PROBLEMS;
	}
}
