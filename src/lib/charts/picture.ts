import { wrapText } from './text-fit';

const SVG = 'http://www.w3.org/2000/svg';

/** What CSS gives to a mark; a file that stands alone has to carry it in attributes. */
const STYLED = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linecap',
	'opacity',
	'font-size',
	'font-weight',
	'font-style',
	'text-anchor'
] as const;

/** In units of the viewBox: margin around the picture, and sizes of its title and of its small print. */
const MARGIN = 16;
const TITLE = 18;
const SMALL = 11;

/** The words around a picture: its finding, how it is read, and whose data it is. */
export interface PictureWords {
	readonly title: string;
	readonly how: string;
	readonly source: string;
}

/**
 * The drawings of a chart that are shown at present, one below the other under the chart's title,
 * as an SVG file that needs no style sheet and no font: every computed style is an attribute, and
 * faces are named generically. Links and everything for the keyboard are left out.
 */
export function pictureOf(root: Element, { title, how, source }: PictureWords): string {
	const drawings = [...root.querySelectorAll<SVGSVGElement>('svg[data-drawing]')].filter((svg) =>
		svg.checkVisibility()
	);
	const inner = Math.max(...drawings.map((svg) => svg.viewBox.baseVal.width), 320);
	// Computed: the custom properties hold a colour for day and for night.
	const { backgroundColor: paper, color: ink } = getComputedStyle(document.documentElement);

	const turned = getComputedStyle(root).direction === 'rtl';
	const file = document.createElementNS(SVG, 'svg');
	if (turned) file.setAttribute('direction', 'rtl');
	const back = append(file, 'rect', { width: '100%', height: '100%', fill: paper });
	let y = MARGIN;
	const write = (words: string, size: number, face: 'serif' | 'sans-serif') => {
		for (const line of wrapText(words, inner, size, 4)) {
			y += size * 1.3;
			const x = turned ? MARGIN + inner : MARGIN;
			const place = { x, y: y - size * 0.3, 'font-size': size };
			append(file, 'text', { ...place, 'font-family': face, fill: ink }).textContent = line;
		}
	};
	write(title, TITLE, 'serif');
	write(how, SMALL, 'sans-serif');
	y += MARGIN;
	for (const drawing of drawings) {
		const { width, height } = drawing.viewBox.baseVal;
		const copy = standalone(drawing);
		if (turned) mirror(copy, width);
		for (const [name, value] of Object.entries({ x: MARGIN, y, width, height })) {
			copy.setAttribute(name, String(value));
		}
		file.append(copy);
		y += height + 4;
	}
	y += MARGIN;
	write(source, SMALL, 'sans-serif');

	const [width, height] = [inner + 2 * MARGIN, Math.ceil(y + MARGIN)];
	file.setAttribute('viewBox', `0 0 ${width} ${height}`);
	file.setAttribute('width', String(width));
	file.setAttribute('height', String(height));
	back.setAttribute('width', String(width));
	back.setAttribute('height', String(height));
	return new XMLSerializer().serializeToString(file);
}

function append(to: Element, name: string, attributes: Record<string, string | number>): Element {
	const made = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
	to.append(made);
	return made;
}

/** What the style sheet does to a drawing on a page from right to left: mirrored, its words turned back. */
function mirror(drawing: Element, width: number): void {
	const all = append(drawing, 'g', { transform: `translate(${width} 0) scale(-1 1)` });
	all.prepend(...[...drawing.childNodes].filter((node) => node !== all));
	for (const text of drawing.querySelectorAll('text')) {
		text.setAttribute(
			'transform',
			`translate(${2 * Number(text.getAttribute('x'))} 0) scale(-1 1)`
		);
		text.setAttribute('unicode-bidi', 'plaintext');
	}
}

/** A deep copy with computed styles as attributes, and without links, classes and scripts' marks. */
function standalone(source: Element): Element {
	const copy = document.createElementNS(SVG, source.localName === 'a' ? 'g' : source.localName);
	const computed = getComputedStyle(source);
	if (computed.display === 'none' || source.hasAttribute('data-screen-only')) return copy;
	for (const { name, value } of source.attributes) {
		if (!/^(class|href|id|role|tabindex|style|aria-.*|data-.*)$/.test(name)) {
			copy.setAttribute(name, value);
		}
	}
	if (!['svg', 'g', 'a', 'title'].includes(source.localName)) {
		for (const property of STYLED) {
			const value = computed.getPropertyValue(property);
			if (value) copy.setAttribute(property, value);
		}
	}
	if (source.localName === 'text') {
		const serif =
			/serif\s*$/.test(computed.fontFamily) && !/sans-serif\s*$/.test(computed.fontFamily);
		copy.setAttribute('font-family', serif ? 'serif' : 'sans-serif');
	}
	for (const child of source.childNodes) {
		if (child instanceof Element) copy.append(standalone(child));
		else if (child instanceof Text) copy.append(child.data);
	}
	return copy;
}

/** Twice the size, so that a picture is sharp on a slide and on a good screen. */
const SCALE = 2;

/**
 * Draws an SVG file as PNG at twice its size. The picture is loaded from a `data:` address, which
 * the Content-Security-Policy allows for images where it forbids `blob:`.
 *
 * @returns null where the browser cannot draw it
 */
export async function pngOf(svg: string): Promise<Blob | null> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	try {
		await image.decode();
	} catch {
		return null;
	}
	const canvas = document.createElement('canvas');
	canvas.width = image.naturalWidth * SCALE;
	canvas.height = image.naturalHeight * SCALE;
	const context = canvas.getContext('2d');
	if (!context) return null;
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** Hands a file to the person: the browser saves it under the name. Nothing is sent anywhere. */
export function saveFile(name: string, file: Blob): void {
	const address = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	URL.revokeObjectURL(address);
}
