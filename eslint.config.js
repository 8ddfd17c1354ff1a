import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * Rules of this project's own, each with its reason in the message. What may import what between
 * folders is not here: `tests/architecture.test.ts` holds that table.
 */
const NO_ENUM = {
	selector: 'TSEnumDeclaration',
	message: 'An enum leaves code behind and needs an import to be named: use a union of strings.'
};
const IN_MARKUP = [
	{
		selector: 'SvelteMustacheTag[kind="raw"]',
		message:
			'{@html} runs what it is given. Imported, pasted and opened texts are hostile: show them as text.'
	},
	{
		selector: 'SvelteStyleDirective',
		message:
			'style: becomes an inline style attribute when prerendered, and the Content-Security-Policy blocks it: use a class, a data- attribute or an SVG attribute.'
	},
	{
		selector: 'SvelteAttribute[key.name="style"]',
		message:
			'The Content-Security-Policy blocks inline style attributes: use a class, a data- attribute or an SVG attribute.'
	},
	{
		selector: 'SvelteScriptElement > SvelteStartTag > SvelteAttribute[key.name="context"]',
		message: 'Write <script module>: context="module" is the older spelling of the same thing.'
	}
];

const IMPURE_GLOBALS = [
	['Date.now', 'the clock'],
	['Math.random', 'chance']
].map(([name = '', what]) => {
	const [object, property] = name.split('.');
	return {
		object,
		property,
		message: `core is pure: the same input gives the same output. Let the caller hand in ${what}.`
	};
});
const NO_CLOCK = {
	selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
	message: 'core is pure: the same input gives the same output. Let the caller hand in the clock.'
};

const DRAWING_D3 = {
	regex: '^d3-(selection|axis|transition|brush|drag|zoom)$',
	message:
		'D3 for the numbers, Svelte for the elements: what D3 draws is not there without scripts.'
};
const WHOLE_D3 = {
	group: ['d3'],
	importNamePattern: '^(select|selectAll|axis.*|transition|brush.*|drag|zoom)$',
	message: DRAWING_D3.message
};
const APP_PATHS = {
	regex: '^\\$app/paths$',
	message:
		'$app/paths belongs to reader, desk, studio and routes, which know about pages. Take the address as a prop or an argument.'
};
const APP_REST = {
	regex: '^\\$app/(?!paths$)',
	message:
		'$app/* (but for paths) belongs to routes and server: everything else works without SvelteKit, so that it can be tested alone.'
};
const SERVICE_WORKER = {
	regex: '^\\$service-worker$',
	message: '$service-worker exists in the service worker only.'
};
const NO_OWN_INDEX = {
	regex: '^\\.(/index(\\.[tj]s)?)?$',
	message: 'index.ts is for outsiders: imported from inside its own folder it makes a cycle.'
};

/** @param {object[]} patterns */
const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const EVERYWHERE = [DRAWING_D3, WHOLE_D3, SERVICE_WORKER];

export default defineConfig(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'coverage/',
			'test-results/',
			'playwright-report/',
			'tests/fixtures/'
		]
	},
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	typescript.configs.strictTypeChecked,
	typescript.configs.stylisticTypeChecked,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: { allowDefaultProject: ['*.js', 'static/*.js'] },
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			// tsconfig's noPropertyAccessFromIndexSignature asks for brackets where this asks for dots.
			'@typescript-eslint/dot-notation': 'off',
			// `asId<ArticleId>(text)` brands by a type parameter that stands in the result alone.
			'@typescript-eslint/no-unnecessary-type-parameters': 'off',
			// `interface` and `type` both have their place: unions need the one, shapes the other.
			'@typescript-eslint/consistent-type-definitions': 'off',
			// It would rewrite `as` to the `!` that another rule forbids.
			'@typescript-eslint/non-nullable-type-assertion-style': 'off',
			'no-restricted-syntax': ['error', NO_ENUM]
		}
	},
	{
		files: ['src/**'],
		rules: {
			'no-console': ['error', { allow: ['error', 'warn'] }],
			...restrict(...EVERYWHERE, APP_PATHS, APP_REST, NO_OWN_INDEX)
		}
	},
	{
		files: ['src/lib/{reader,desk,studio}/**'],
		rules: restrict(...EVERYWHERE, APP_REST, NO_OWN_INDEX)
	},
	{
		files: ['src/lib/server/**'],
		rules: restrict(...EVERYWHERE, APP_PATHS, NO_OWN_INDEX)
	},
	{ files: ['src/routes/**'], rules: restrict(...EVERYWHERE) },
	{
		files: ['src/service-worker/**', 'src/service-worker.ts'],
		rules: restrict(DRAWING_D3, WHOLE_D3, APP_PATHS, APP_REST)
	},
	{
		files: ['src/lib/core/**'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-properties': ['error', ...IMPURE_GLOBALS],
			'no-restricted-syntax': ['error', NO_ENUM, NO_CLOCK]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: typescript.parser, svelteConfig }
		}
	},
	{
		files: ['**/*.svelte'],
		rules: {
			'no-restricted-syntax': ['error', NO_ENUM, ...IN_MARKUP],
			'svelte/no-at-html-tags': 'off', // said above, with the reason
			'svelte/button-has-type': 'error',
			'svelte/no-target-blank': 'error',
			'svelte/require-each-key': 'error',
			// Links within the site are made relative by the pages' own functions.
			'svelte/no-navigation-without-resolve': 'off',
			// $props() destructures with let where one of them is bindable.
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { destructuring: 'all' }]
		}
	},
	{
		files: ['tests/**', '**/*.test.ts', 'src/cli/**', 'src/serve/**'],
		rules: { 'no-console': 'off' }
	},
	{
		files: ['**/*.test.ts'],
		rules: {
			// A test may know what it has just put there.
			'@typescript-eslint/no-non-null-assertion': 'off'
		}
	},
	{
		files: ['src/**/*.mjs', 'src/**/*.js', 'static/*.js'],
		...typescript.configs.disableTypeChecked
	}
);
