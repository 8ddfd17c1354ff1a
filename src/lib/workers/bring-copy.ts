import { ownText, place } from '$lib/core/anchor';
import { importFile, type ImportResult, type ImportSource } from '$lib/importing';
import type { BringReply, BringRequest, BroughtText, LaidText } from './bring-messages';

/** Enough of a file to tell its format by. */
const BEGINNING = 1_024;

/** Something harmless in the format of an input: to read it fetches the code for that format. */
function sampleOf(input: ImportSource): ImportSource | null {
	if ('bytes' in input) return { ...input, bytes: input.bytes.slice(0, BEGINNING) };
	return 'html' in input ? { html: '<p>.</p>' } : null;
}

async function readText(input: ImportSource, read: typeof importFile): Promise<BroughtText> {
	const result: ImportResult = await read(input);
	if (!result.ok) return result;
	const { title, blocks, warnings } = result.article;
	const parts = [...(title === undefined ? [] : [title]), ...blocks.map(({ text }) => text)];
	return { ok: true, text: parts.join('\n\n'), warnings };
}

function lay(
	text: string,
	{ sources, language, named = false }: Omit<BringRequest, 'input'>
): LaidText | null {
	const placement = place(text, sources, { language, named });
	const { set, article, confidence } = placement;
	const source = sources.find((one) => one.set === set && one.article === article);
	if (!source || !set || !article) return null;
	return { set, article, confidence, blocks: ownText(text, placement, source) };
}

/**
 * Reads what was brought and lays it on the article it is, telling each step when it is done: what
 * was read must not be lost when laying it takes too long.
 */
export async function bringCopy(
	{ input, ...known }: BringRequest,
	tell: (reply: BringReply) => void,
	read: typeof importFile = importFile
): Promise<void> {
	try {
		const sample = 'read' in input ? null : sampleOf(input);
		if (sample) await read(sample).catch(() => null);
		tell({ step: 'began' });
		const text: BroughtText =
			'read' in input ? { ok: true, text: input.read, warnings: [] } : await readText(input, read);
		tell({ step: 'read', read: text });
		if (text.ok) tell({ step: 'laid', laid: lay(text.text, known) });
	} catch {
		tell({ step: 'failed' });
	}
}
