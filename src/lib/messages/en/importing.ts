/** What is said when a file or a paste is read, or cannot be. */

type Refusal =
	| { readonly reason: 'empty' | 'no-text' | 'encrypted' | 'unknown-format' }
	| { readonly reason: 'file-too-large' | 'unpacks-too-large'; readonly limit: number }
	| { readonly reason: 'too-much-text' | 'too-deep' | 'too-many-parts'; readonly limit: number }
	| { readonly reason: 'scanned'; readonly pages: number }
	| { readonly reason: 'damaged'; readonly format: string }
	| { readonly reason: 'other-format'; readonly format: string };

type Warning =
	| { readonly code: 'no-article-found' | 'characters-lost' }
	| { readonly code: 'pages-left-out'; readonly read: number; readonly of: number }
	| { readonly code: 'pages-without-text'; readonly count: number };

const FORMATS: Readonly<Record<string, string>> = {
	html: 'web page',
	text: 'text',
	markdown: 'Markdown file',
	docx: 'Word document',
	pdf: 'PDF'
};

const large = (count: number): string => count.toLocaleString('en-GB');
const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;
const pages = (count: number): string => (count === 1 ? '1 page' : `${large(count)} pages`);

const SELECT = 'Select the article’s text alone, copy it and paste it here.';

/** What to do with a file in a format that is not read. */
function fromOther(format: string): string {
	if (/^(?:PNG|JPEG|GIF|WebP|TIFF|HEIC)$/.test(format)) {
		return 'A picture of a text holds no text. Copy the text from where the picture was made.';
	}
	if (/^(?:RTF|DOC|ODT|PAGES)$/.test(format)) {
		return 'Open it and save it as a Word document (.docx), or copy its text and paste it here.';
	}
	if (/^(?:MHTML|webarchive)$/.test(format)) {
		return 'Save the page again as “web page, HTML only”, or copy its text and paste it here.';
	}
	return 'Copy the article’s text and paste it here.';
}

/** Why nothing was read, and what to do. */
function refused(refusal: Refusal): string {
	switch (refusal.reason) {
		case 'empty':
			return 'There is nothing in it. If you copied a page, copy it again; if it is a file, save it again.';
		case 'no-text':
			return `No text was found in it. The page may load its text only when it is open: ${SELECT.charAt(0).toLowerCase()}${SELECT.slice(1)}`;
		case 'file-too-large':
			return `It is larger than the ${megabytes(refusal.limit)} that can be read. ${SELECT}`;
		case 'unpacks-too-large':
			return `Unpacked, it is larger than the ${megabytes(refusal.limit)} that can be read. ${SELECT}`;
		case 'too-much-text':
			return `It has more than the ${large(refusal.limit)} characters that can be read, far more than an article. ${SELECT}`;
		case 'too-deep':
			return `Its parts lie more than ${large(refusal.limit)} deep in one another, which no article’s do. ${SELECT}`;
		case 'too-many-parts':
			return `It is made of more than the ${large(refusal.limit)} parts that can be read. ${SELECT}`;
		case 'scanned':
			return `The PDF has ${pages(refusal.pages)} of pictures and no text: it was scanned. Have its text recognised by another program first, or find the article as a web page.`;
		case 'encrypted':
			return 'It is locked with a password. Open it with the password and copy the text, or save it without one.';
		case 'damaged':
			return `It is not a whole ${FORMATS[refusal.format] ?? 'file'}: a part is missing, or it is something else under this name. Save it again, or copy its text and paste it here.`;
		case 'other-format':
			return `It is a ${refusal.format} file, which is not read here. ${fromOther(refusal.format)}`;
		case 'unknown-format':
			return 'It is no web page, text, Markdown, Word or PDF file. Copy the article’s text and paste it here.';
	}
}

/** What a person should know of a text that was read all the same. */
function warned(warning: Warning): string {
	switch (warning.code) {
		case 'no-article-found':
			return 'Nothing on the page stood out as the article, so all of its text was taken.';
		case 'characters-lost':
			return 'Some characters could not be read; they are shown as �.';
		case 'pages-left-out':
			return `The first ${large(warning.read)} of ${pages(warning.of)} were read.`;
		case 'pages-without-text':
			return `${pages(warning.count)} ${warning.count === 1 ? 'is a picture' : 'are pictures'} without text.`;
	}
}

export const importing = { refused, warned };
