import { describe, expect, test } from 'vitest';
import type { ImportResult } from './article';
import { importFile } from './import-file';

/** Words of the article, so that something is read beside every payload. */
const PARAGRAPH =
	'<p>The harbour wall was rebuilt in spring, and the boats, which had lain in the upper basin all winter, came back.</p>';

/** What would run, if anything did: looked for in whatever is read. */
const CALL = 'alert(1)';

/** Names of handlers, of every kind of event there is. */
const HANDLERS = [
	'onerror onload onclick onmouseover onfocus onblur onanimationstart onanimationend ontransitionend',
	'onpointerenter onpointerrawupdate onbeforeinput onbeforetoggle ontoggle oncut onpaste oncopy onscroll',
	'onscrollend onhashchange onpageshow onmessage onresize onwheel onstart onbegin onend onrepeat',
	'onsearch ondrag ondrop onkeydown oninvalid onreset onsubmit onselect onplay oncanplay onloadstart',
	'onformdata onfullscreenchange onsecuritypolicyviolation onunhandledrejection onbeforematch oncontentvisibilityautostatechange'
].flatMap((line) => line.split(' '));

/** Elements that take a handler, an address or a page. */
const CARRIERS = [
	'img src=x',
	'svg',
	'body',
	'details open',
	'video src=x',
	'audio src=x',
	'input autofocus',
	'select autofocus',
	'textarea autofocus',
	'marquee',
	'iframe',
	'object data=x',
	'embed src=x',
	'a href=x tabindex=1',
	'div contenteditable',
	'custom-element tabindex=1',
	'form id=x',
	'button popovertarget=x',
	'p style="animation:x"',
	'math',
	'table background=x',
	'link rel=stylesheet href=x',
	'frameset',
	'dialog open'
];

/** Ways to write the name of a scheme that browsers see through. */
const SCHEMES = [
	'javascript:',
	'JaVaScRiPt:',
	' javascript:',
	'\u0001javascript:',
	'java\tscript:',
	'java\nscript:',
	'java\rscript:',
	'java\0script:',
	'&#106;avascript:',
	'&#x6A;&#x61;vascript:',
	'&#0000106avascript:',
	'javascript&colon;',
	'javascript&#58;',
	'java&Tab;script&colon;',
	'java&NewLine;script:',
	'vbscript:',
	'data:text/html,<script>',
	'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==,',
	'data:image/svg+xml,<svg onload=',
	'feed:javascript:',
	'view-source:javascript:',
	'//evil.example/x.js?',
	'\\\\evil.example\\x?',
	'\u00A0javascript:',
	'javascript://%0A'
];

/** Attributes that hold an address; %s is the address. */
const ADDRESSES = [
	'<a href="%s">a link</a>',
	'<a xlink:href="%s">a link</a>',
	'<area href="%s">',
	'<form action="%s"><button>a button</button></form>',
	'<button formaction="%s">a button</button>',
	'<iframe src="%s"></iframe>',
	'<iframe srcdoc="%s"></iframe>',
	'<object data="%s"></object>',
	'<embed src="%s">',
	'<base href="%s">',
	'<meta http-equiv=refresh content="0;url=%s">',
	'<img src="%s">',
	'<img srcset="%s 2x">',
	'<image href="%s">',
	'<body background="%s">',
	'<td background="%s">a cell</td>',
	'<link rel=import href="%s">',
	'<svg><a href="%s"><text>a text</text></a></svg>',
	'<svg><use href="%s#x"></use></svg>',
	'<svg><animate attributeName=href to="%s"></animate></svg>',
	'<svg><set attributeName=onload to="%s"></set></svg>',
	'<math href="%s"><mtext>a formula</mtext></math>',
	'<math><maction actiontype=statusline xlink:href="%s">a formula</maction></math>',
	'<video poster="%s"></video>',
	'<p style="background:url(%s)">a paragraph</p>',
	'<style>@import "%s";</style>',
	'<blockquote cite="%s">a quotation</blockquote>',
	'<applet code="%s"></applet>',
	'<applet archive="%s"></applet>',
	'<isindex action="%s">',
	'<param name=movie value="%s">'
];

/** Elements whose contents a tokenizer reads otherwise than text: a payload hides behind their end. */
const RAW = [
	'style',
	'noscript',
	'noembed',
	'noframes',
	'xmp',
	'plaintext',
	'title',
	'textarea',
	'iframe',
	'template',
	'script',
	'listing',
	'select',
	'option',
	'svg',
	'math',
	'mtext',
	'mglyph',
	'annotation-xml encoding="text/html"',
	'foreignObject',
	'desc',
	'table',
	'colgroup',
	'caption',
	'frameset',
	'p id="</p>"'
];
const BREAKS = [
	'</%s><img src=x onerror=alert(1)>',
	'<a title="</%s><img src=x onerror=alert(1)>">',
	'<!--</%s><img src=x onerror=alert(1)>-->',
	'<![CDATA[</%s><img src=x onerror=alert(1)>]]>',
	'<mglyph><style></%s><img src=x onerror=alert(1)>',
	'&lt;/%s&gt;<img src=x onerror=alert(1)>',
	'<%s><%s><script>alert(1)</script>'
];

/** Slips and oddities that readers of markup part over. */
const ODD = [
	'<img/src=x/onerror=alert(1)>',
	'<img\tsrc=x\fonerror\r=\nalert(1)>',
	'<img src=x onerror\0=alert(1)>',
	'<img src="x` `<script>alert(1)</script>"` `>',
	'<img """><script>alert(1)</script>">',
	'<<script>alert(1)//<</script>',
	'<scr\0ipt>alert(1)</scr\0ipt>',
	'<scr<script>ipt>alert(1)</scr</script>ipt>',
	'<script\x20type="text/javascript">alert(1)</script >',
	'<script/xss>alert(1)</script>',
	'<SCRIPT>alert(1)</SCRIPT>',
	'<script>alert(1)',
	'</script><script>alert(1)</script>',
	'<!--><img src=x onerror=alert(1)>-->',
	'<!--!><img src=x onerror=alert(1)>',
	'<!-- --!><img src=x onerror=alert(1)> -->',
	'<!--[if gte IE 4]><script>alert(1)</script><![endif]-->',
	'<?xml-stylesheet href="javascript:alert(1)"?>',
	'<? foo="><script>alert(1)</script>">',
	'<! foo="><script>alert(1)</script>">',
	'</ foo="><script>alert(1)</script>">',
	'<% foo><script>alert(1)</script>',
	'<div id="x"><div id="y" onclick=alert(1)',
	'<a href=java&#1&#2&#3&#4&#5&#6&#7&#8&#11&#12script:alert(1)>a link</a>',
	'<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
	'<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
	'<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
	'<svg><style>&lt;img src=1 onerror=alert(1)&gt;</style></svg>',
	'<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
	'<math><annotation-xml encoding="text/html"><style><img src=x onerror=alert(1)></style></annotation-xml></math>',
	'<template shadowrootmode=open><img src=x onerror=alert(1)></template>',
	'<table><a href="javascript:alert(1)"><td>a cell</table>',
	'<p is="x-y" onclick=alert(1)>a paragraph</p>',
	'<div style="width:expression(alert(1))">a text</div>',
	'<div style="-moz-binding:url(//evil.example/x#y)">a text</div>',
	'<xss id=x style="position:fixed" onclick=alert(1)>a text</xss>',
	'<input name=attributes><input name=parentNode><input name=nodeName>',
	'<form id=x><input name=childNodes></form>',
	'<a id=__proto__ name=constructor onclick=alert(1)>a link</a>',
	'<p __proto__="x" constructor="y">a paragraph</p>',
	'\u003cimg src=x onerror=alert(1)\u003e',
	'\u202E<img src=x onerror=alert(1)>',
	'+ADw-script+AD4-alert(1)+ADw-/script+AD4-',
	'<meta charset=utf-7><p>a paragraph</p>',
	'<xml id=x><img src=x onerror=alert(1)></xml>',
	'<event-source src="//evil.example/x">',
	'<bgsound src="javascript:alert(1)">',
	'<layer src="//evil.example/x"></layer>',
	'<script type=module src=data:text/javascript,alert(1)></script>',
	'<script type=speculationrules>{"prefetch":[{"urls":["//evil.example"]}]}</script>',
	'<script type=importmap>{"imports":{"x":"data:text/javascript,alert(1)"}}</script>'
];

const PAYLOADS: Readonly<Record<string, readonly string[]>> = {
	'handlers of events': HANDLERS.map(
		(name, i) => `<${CARRIERS[i % CARRIERS.length] ?? ''} ${name}=${CALL}>`
	),
	'elements with a handler': CARRIERS.map(
		(carrier) => `<${carrier} onload=${CALL} onerror='${CALL}'>`
	),
	// A third of the pairs, each scheme and each place among them.
	'addresses that run': SCHEMES.flatMap((scheme, i) =>
		ADDRESSES.filter((_around, j) => (i + j) % 3 === 0).map((around) =>
			around.replace('%s', `${scheme}${CALL}`)
		)
	),
	'ends of raw elements': RAW.flatMap((name) =>
		BREAKS.map((inside) => `<${name}>${inside.replaceAll('%s', name.split(' ')[0] ?? '')}`)
	),
	'slips and oddities': ODD
};

/** Marks of markup that would have got out. What a page writes as text, `&lt;b&gt;`, stays text. */
const MARKUP =
	/<\/?[a-z!?][^>]*>|\bon[a-z]+\s*=|(?:javascript|vbscript|data)\s*:|srcdoc|xlink|url\(/i;

/** A title is text whatever it says: what a tag would be in it is left out, and the rest is words. */
const TAG = /<\/?[a-z][^<>]*>/i;

/** Everything that leaves an import, as text. */
function saidBy(result: ImportResult): string[] {
	if (!result.ok) return [result.reason];
	const { blocks, warnings, ...facts } = result.article;
	return [
		...Object.values(facts),
		...blocks.map(({ text }) => text),
		...warnings.map(({ code }) => code)
	];
}

/** The keys an article, a block and a mark have: an address, a tag or a handler has no place in them. */
function isPlain(result: ImportResult): boolean {
	if (!result.ok) return true;
	const keys = (thing: object, known: readonly string[]): boolean =>
		Object.keys(thing).every((key) => known.includes(key));
	return (
		keys(result.article, [
			'title',
			'byline',
			'outlet',
			'published',
			'language',
			'blocks',
			'warnings'
		]) &&
		result.article.blocks.every(
			(block) =>
				keys(block, ['kind', 'text', 'marks']) &&
				/^(?:heading|paragraph|quotation|item)$/.test(block.kind) &&
				(block.marks ?? []).every(
					(mark) =>
						keys(mark, ['kind', 'start', 'end']) && /^(?:emphasis|strong|link)$/.test(mark.kind)
				)
		)
	);
}

/** Where a payload stands; how many of them are put there: all, or one in so many; what must not come out. */
const PLACES: readonly (readonly [string, number, RegExp, (payload: string) => string])[] = [
	[
		'between paragraphs',
		1,
		MARKUP,
		(payload) => `<article>${PARAGRAPH}${payload}${PARAGRAPH}</article>`
	],
	[
		'in a paragraph',
		5,
		MARKUP,
		(payload) => `<article><p>The boats ${payload} came back.</p>${PARAGRAPH}</article>`
	],
	[
		'in the title',
		5,
		TAG,
		(payload) => `<title>${payload}</title><h1>${payload}</h1>${PARAGRAPH}${PARAGRAPH}`
	],
	[
		'in a byline',
		5,
		MARKUP,
		(payload) =>
			`<h1>The wall</h1><div class="byline">By ${payload} Ana Lind</div><time datetime='${payload}'>2016</time>${PARAGRAPH}${PARAGRAPH}`
	]
];

/** What a page writes in entities, or in an element whose tags are text, was no tag: it stays text. */
const isWrittenOut = (payload: string): boolean =>
	/&lt;|<!\[CDATA|<(?:plaintext|xmp|title|textarea|listing|noembed|%)|ADw-/i.test(payload);

describe('nothing of a payload leaves but text', () => {
	test('there are many', () => {
		const count = Object.values(PAYLOADS).flat().length;
		expect(count).toBeGreaterThan(500);
	});

	for (const [kind, payloads] of Object.entries(PAYLOADS)) {
		test.each(PLACES)(`${kind}, %s`, async (_, every, sign, place) => {
			for (const payload of payloads.filter((_payload, i) => i % every === 0)) {
				const result = await importFile({ html: place(payload) });
				expect(isPlain(result), payload).toBe(true);
				const tags = saidBy(result).filter((text) => sign.test(text));
				if (!isWrittenOut(payload)) expect(tags, payload).toEqual([]);
			}
		});
	}
});
