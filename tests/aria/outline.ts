/** Of siblings of one role in a row so many are shown. */
const SHOWN = 2;
/** Of a name or text so many characters: it is the structure that is kept, not what is written. */
const LONGEST = 40;

interface Node {
	readonly role: string;
	readonly text: string;
	readonly children: Node[];
}

/** What a set is cited by is another one with every comma of it. */
const HASH = /\b[\da-f]{12}\b/;

const shorten = (text: string): string => {
	const lasting = text.replace(HASH, '…');
	return lasting.length > LONGEST ? `${lasting.slice(0, LONGEST).trimEnd()}…` : lasting;
};

/** A line without the quotation marks YAML needs, its name and its text cut short. */
function readLine(line: string): Node {
	const content = line
		.trimStart()
		.replace(/^- /, '')
		.replace(/^'(.*)'(:?.*)$/, '$1$2');
	const [, role = '', name, rest = ''] =
		/^([\w/-]+)(?: "((?:[^"\\]|\\.)*)")?(.*)$/.exec(content) ?? [];
	const [states = '', said = ''] = rest.split(/:\s*(.*)/s);
	const named = name === undefined ? '' : ` “${shorten(name)}”`;
	const text = said === '' ? '' : `: ${shorten(said.replace(/^"|"$/g, ''))}`;
	return { role, text: `${role}${named}${states}${text}`, children: [] };
}

function readTree(tree: string): readonly Node[] {
	const root: Node = { role: '', text: '', children: [] };
	const open: Node[] = [root];
	for (const line of tree.split('\n')) {
		const depth = (line.length - line.trimStart().length) / 2;
		const node = readLine(line);
		if (node.role === '/url') continue;
		open[depth]?.children.push(node);
		open[depth + 1] = node;
	}
	return root.children;
}

function write(nodes: readonly Node[], indent: string): readonly string[] {
	return nodes.flatMap((node, i) => {
		let before = 0;
		while (nodes[i - before - 1]?.role === node.role) before++;
		if (before < SHOWN) return [indent + node.text, ...write(node.children, `${indent}  `)];
		const isLast = nodes[i + 1]?.role !== node.role;
		return isLast ? [`${indent}… ${before + 1 - SHOWN} more: ${node.role}`] : [];
	});
}

/**
 * An accessibility tree as Playwright writes it, made short enough to be read: names and texts cut, no
 * addresses and hashes, of many siblings alike the first two.
 *
 * @param tree what `ariaSnapshot()` gives
 * @returns a line for each node, indented by two spaces a level
 */
export const outlineOf = (tree: string): string => `${write(readTree(tree), '').join('\n')}\n`;
