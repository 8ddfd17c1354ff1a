import { importFile, type ImportedArticle } from '$lib/importing';
import { blocksOf } from '$lib/importing/html/blocks-of';
import { parsePage } from '$lib/importing/html/parse-page';
import { readWithReadability } from '$lib/importing/html/readability';
import { shingleF1, shinglesOf } from '$lib/importing/html/shingles';
import { statedPages } from '../../fixtures/pages/truth';
import { inventWords, seeded, type Random } from '../invent';
import { percent, printTable } from './measure';

/** Pages of each shape. */
const PAGES = 12;
/** Paragraphs of the article of the smallest page, and how often they are repeated. */
const PARAGRAPHS = 8;
const GROWTH = [1, 10, 100] as const;

interface Invented {
	readonly html: string;
	readonly paragraphs: readonly string[];
	readonly title: string;
	readonly author: string;
	readonly day: string;
}

/** Sentences of invented words with commas and stops, so that they look like running text. */
function paragraph(random: Random, words: readonly string[]): string {
	const sentences = Array.from({ length: random.between(2, 5) }, () => {
		const chosen = Array.from({ length: random.between(8, 22) }, () => random.common(words));
		const [first = '', ...rest] = chosen;
		return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${rest.slice(0, 5).join(' ')}, ${rest.slice(5).join(' ')}.`;
	});
	return sentences.join(' ');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const all = (texts: readonly string[], around: (text: string) => string): string =>
	texts.map(around).join('\n');
const p = (text: string): string => `<p>${text}</p>`;

/** How pages hold their articles; each gets the article's paragraphs, and others for its furniture. */
const SHAPES: Readonly<
	Record<string, (own: readonly string[], other: readonly string[]) => string>
> = {
	'marked as article': (own, other) =>
		`<article>${all(own, p)}</article><aside>${all(other, p)}</aside>`,
	'split by advertisements': (own, other) =>
		`<div class="layout">${all(own, (text) => `<div class="part">${p(text)}</div><div class="ad-slot">${p('Advertisement')}</div>`)}<div class="related">${all(other, (text) => `<a href="/x"><h4>${text.slice(0, 40)}</h4>${p(text)}</a>`)}</div></div>`,
	'line breaks for paragraphs': (own, other) =>
		`<div id="text">${own.join('<br><br>')}</div><div id="side"><ul>${all(other, (text) => `<li><a href="/x">${text.slice(0, 60)}</a></li>`)}</ul></div>`,
	'a table for layout': (own, other) =>
		`<table><tr><td>${all(other, (text) => `<a href="/x">${text.slice(0, 30)}</a><br>`)}</td><td>${all(own, (text) => `<font>${text}</font><br><br>`)}</td></tr></table>`,
	'more comments than article': (own, other) =>
		`<div class="main">${all(own.slice(0, 3), p)}</div><div id="comments">${all([...other, ...other], (text) => `<div class="comment">${p(text)}</div>`)}</div>`,
	'a short notice': (own) => `<div class="box">${p(own[0] ?? '')}</div>`
};

function invent(random: Random, shape: string, repeat: number): Invented {
	const words = inventWords(random, 600);
	const paragraphs = Array.from({ length: PARAGRAPHS * repeat }, () => paragraph(random, words));
	const other = Array.from({ length: PARAGRAPHS }, () => paragraph(random, words));
	const title = capital(Array.from({ length: 6 }, () => random.of(words)).join(' '));
	const author = `${capital(random.of(words))} ${capital(random.of(words))}`;
	const day = `20${random.between(10, 24)}-0${random.between(1, 9)}-1${random.between(0, 9)}`;
	const kept =
		shape === 'a short notice' ? 1 : shape === 'more comments than article' ? 3 : paragraphs.length;
	return {
		html: `<html><head><title>${title} | Harbour Courier</title></head><body><div class="top"><a href="/">Harbour Courier</a></div><h1>${title}</h1><div class="byline">By ${author}</div><span>${day}</span>${SHAPES[shape]?.(paragraphs, other) ?? ''}<div class="footer">${p('All rights reserved.')}</div></body></html>`,
		paragraphs: paragraphs.slice(0, kept),
		title,
		author,
		day
	};
}

const f1 = (texts: readonly string[], truth: readonly string[]): number =>
	shingleF1(shinglesOf(texts.join('\n')), shinglesOf(truth.join('\n')));

/** The text Readability alone finds, on the same tree. */
function readabilityAlone(html: string): readonly string[] {
	const found = readWithReadability(parsePage(html).root);
	return found ? blocksOf(found).map(({ text }) => text) : [];
}

/** What sites call things, taken away: what is left is how a page is made. */
const nameless = (html: string): string =>
	html.replaceAll(
		/\s(?:class|id|itemprop|role|aria-\w+|data-(?!own)[\w-]+)=(?:"[^"]*"|'[^']*')/g,
		''
	);

const textsOf = async (html: string): Promise<readonly string[]> => {
	const result = await importFile({ html });
	return result.ok ? result.article.blocks.map(({ text }) => text) : [];
};

/** The invented pages of the tests, which have the shapes of real ones, one by one. */
async function shapes(): Promise<void> {
	const pages = statedPages('tests/fixtures/pages');
	const rows: string[][] = [];
	const sums = [0, 0, 0, 0, 0, 0, 0];
	for (const { name, html, truth } of pages) {
		const result = await importFile({ html });
		const article: Partial<ImportedArticle> = result.ok ? result.article : {};
		const scores = [
			f1(article.blocks?.map(({ text }) => text) ?? [], truth.texts),
			f1(readabilityAlone(html), truth.texts),
			f1(await textsOf(nameless(html)), truth.texts),
			f1(readabilityAlone(nameless(html)), truth.texts)
		];
		const right = (['title', 'byline', 'published'] as const).map(
			(fact) => article[fact] === truth[fact]
		);
		[...scores, ...right.map(Number)].forEach((score, i) => (sums[i] = (sums[i] ?? 0) + score));
		rows.push([
			name.replace('.html', ''),
			...scores.map((score) => score.toFixed(2)),
			...right.map((is) => (is ? 'yes' : 'no'))
		]);
	}
	rows.push(['all', ...sums.map((sum) => (sum / pages.length).toFixed(3))]);
	printTable(
		['page', 'F1', 'Readability', 'nameless', 'Readability', 'title', 'author', 'date'],
		rows
	);
}

async function quality(): Promise<void> {
	const rows: string[][] = [];
	for (const shape of Object.keys(SHAPES)) {
		const random = seeded(shape.length);
		let [ours, theirs, title, author, day] = [0, 0, 0, 0, 0];
		for (let i = 0; i < PAGES; i += 1) {
			const page = invent(random, shape, 1);
			const result = await importFile({ html: page.html });
			const article = result.ok ? result.article : null;
			ours += f1(article?.blocks.map(({ text }) => text) ?? [], page.paragraphs);
			theirs += f1(readabilityAlone(page.html), page.paragraphs);
			title += Number(article?.title === page.title);
			author += Number(article?.byline === page.author);
			day += Number(article?.published === page.day);
		}
		rows.push([
			shape,
			(ours / PAGES).toFixed(3),
			(theirs / PAGES).toFixed(3),
			...[title, author, day].map((count) => percent(count, PAGES))
		]);
	}
	printTable(['page', 'F1', 'Readability', 'title', 'author', 'date'], rows);
}

async function speed(): Promise<void> {
	const rows: string[][] = [];
	for (const repeat of GROWTH) {
		const { html } = invent(seeded(repeat), 'split by advertisements', repeat);
		const timed = async (work: () => unknown): Promise<string> => {
			await work();
			const start = performance.now();
			await work();
			return `${(performance.now() - start).toFixed(1)} ms`;
		};
		rows.push([
			`${repeat}×, ${Math.round(html.length / 1_000)} kB`,
			await timed(() => importFile({ html })),
			await timed(() => readabilityAlone(html))
		]);
	}
	printTable(['size', 'import', 'Readability'], rows);
}

/** Import of invented pages beside Readability alone: quality by shape of page, speed by size. */
export async function importing(): Promise<void> {
	console.log('\nImport of invented pages (F1 of runs of four words)');
	await shapes();
	await quality();
	await speed();
}
