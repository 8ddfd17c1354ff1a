import ts from 'typescript';

/** One import, `export … from`, import type or dynamic import of a file. */
export interface Import {
	readonly specifier: string;
	/** From 1. */
	readonly line: number;
}

export interface Parsed {
	readonly imports: readonly Import[];
	/** Lines (from 1) that start a worker. */
	readonly workers: readonly number[];
}

const SCRIPT = /(<script\b[^>]*>)([\s\S]*?)<\/script>/g;
const MARKUP_IMPORT = /\bimport\(\s*(['"`])(.+?)\1\s*\)/g;

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** The specifier a node imports from, when it imports at all. */
function specifierOf(node: ts.Node): ts.Node | undefined {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
	if (ts.isImportTypeNode(node)) {
		return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
	}
	if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
		return node.moduleReference.expression;
	}
	if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
		return node.arguments[0];
	}
	return undefined;
}

const startsWorker = (node: ts.Node): boolean =>
	ts.isNewExpression(node) && /^(?:Shared)?Worker$/.test(node.expression.getText());

function parseScript(code: string, firstLine: number): Parsed {
	const file = ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest, true);
	const imports: Import[] = [];
	const workers: number[] = [];
	const visit = (node: ts.Node): void => {
		const line = file.getLineAndCharacterOfPosition(node.getStart()).line + firstLine;
		const specifier = specifierOf(node);
		if (specifier && ts.isStringLiteralLike(specifier)) {
			imports.push({ specifier: specifier.text, line });
		}
		if (startsWorker(node)) workers.push(line);
		ts.forEachChild(node, visit);
	};
	visit(file);
	return { imports, workers };
}

/**
 * Every import of a TypeScript or Svelte file, types and dynamic imports included; in a component
 * those of its scripts and of its markup.
 */
export function parseImports(path: string, source: string): Parsed {
	if (!path.endsWith('.svelte')) return parseScript(source, 1);
	const imports: Import[] = [];
	const workers: number[] = [];
	for (const match of source.matchAll(SCRIPT)) {
		const [, tag = '', code = ''] = match;
		const script = parseScript(code, lineAt(source, match.index + tag.length));
		imports.push(...script.imports);
		workers.push(...script.workers);
	}
	// Blanked, not cut, so that what follows keeps its line.
	const markup = source.replace(SCRIPT, (script) => script.replace(/[^\n]/g, ' '));
	for (const match of markup.matchAll(MARKUP_IMPORT)) {
		imports.push({ specifier: match[2] ?? '', line: lineAt(markup, match.index) });
	}
	return { imports, workers };
}
