import type { importing as en } from '../en/importing';
import type { Translation } from '../translation';
import { apart, counted } from './counting';

type Refusal = Parameters<typeof en.refused>[0];
type Warning = Parameters<typeof en.warned>[0];

/** What is missing where a part is: a whole such thing. */
const WHOLE: Readonly<Record<string, string>> = {
	html: 'صفحة ويب كاملة',
	text: 'ملفًّا نصّيًّا كاملًا',
	markdown: 'ملف Markdown كاملًا',
	docx: 'مستند Word كاملًا',
	pdf: 'ملف PDF كاملًا'
};

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} ميغابايت`;

/** What can be read at most. */
const limitOf = (count: number): string => `(${count.toLocaleString('en')})`;

const pages = (count: number): string =>
	counted(count, {
		zero: 'لا صفحات',
		one: 'صفحة واحدة',
		two: 'صفحتان',
		few: 'صفحات',
		many: 'صفحة',
		other: 'صفحة'
	});

const SELECT = 'حدّد نص المقالة وحده، وانسخه والصقه هنا.';

/** What to do with a file in a format that is not read. */
function fromOther(format: string): string {
	if (/^(?:PNG|JPEG|GIF|WebP|TIFF|HEIC)$/.test(format)) {
		return 'صورة النص لا نص فيها. انسخ النص من حيث أُخذت الصورة.';
	}
	if (/^(?:RTF|DOC|ODT|PAGES)$/.test(format)) {
		return 'افتحه واحفظه على أنه مستند Word (docx)، أو انسخ نصه والصقه هنا.';
	}
	if (/^(?:MHTML|webarchive)$/.test(format)) {
		return 'احفظ الصفحة من جديد على أنها «صفحة ويب، HTML فقط»، أو انسخ نصها والصقه هنا.';
	}
	return 'انسخ نص المقالة والصقه هنا.';
}

/** Why nothing was read, and what to do. */
function refused(refusal: Refusal): string {
	switch (refusal.reason) {
		case 'empty':
			return 'لا شيء فيه. إن كنت نسخت صفحة فانسخها من جديد؛ وإن كان ملفًا فاحفظه من جديد.';
		case 'no-text':
			return `لم يُعثر فيه على نص. ربما لا تحمّل الصفحة نصها إلا وهي مفتوحة: ${SELECT}`;
		case 'file-too-large':
			return `هو أكبر مما تمكن قراءته (${megabytes(refusal.limit)}). ${SELECT}`;
		case 'unpacks-too-large':
			return `هو بعد فك ضغطه أكبر مما تمكن قراءته (${megabytes(refusal.limit)}). ${SELECT}`;
		case 'too-much-text':
			return `فيه من الحروف أكثر مما تمكن قراءته ${limitOf(refusal.limit)}، وأكثر بكثير مما في مقالة. ${SELECT}`;
		case 'too-deep':
			return `أجزاؤه بعضها داخل بعض إلى عمق أكثر مما تمكن قراءته ${limitOf(refusal.limit)}، ولا مقالة كذلك. ${SELECT}`;
		case 'too-many-parts':
			return `أجزاؤه أكثر مما تمكن قراءته ${limitOf(refusal.limit)}. ${SELECT}`;
		case 'scanned':
			return `ليس في ملف PDF هذا إلا صور بلا نص (${pages(refusal.pages)}): فقد مُسح ضوئيًّا. تعرّف على نصه ببرنامج آخر أولًا، أو ابحث عن المقالة في صفحة ويب.`;
		case 'encrypted':
			return 'هو مقفل بكلمة سر. افتحه بها وانسخ النص، أو احفظه بلا كلمة سر.';
		case 'damaged':
			return `ليس ${WHOLE[refusal.format] ?? 'ملفًا كاملًا'}: ينقصه جزء، أو هو شيء آخر بهذا الاسم. احفظه من جديد، أو انسخ نصه والصقه هنا.`;
		case 'other-format':
			return `هو ملف ${apart(refusal.format)}، وهذا النوع لا يُقرأ هنا. ${fromOther(refusal.format)}`;
		case 'unknown-format':
			return 'ليس صفحة ويب ولا نصًّا ولا ملف Markdown أو Word أو PDF. انسخ نص المقالة والصقه هنا.';
	}
}

/** What a person should know of a text that was read all the same. */
function warned(warning: Warning): string {
	switch (warning.code) {
		case 'no-article-found':
			return 'لم يتميّز في الصفحة شيء على أنه المقالة، فأُخذ نصها كله.';
		case 'characters-lost':
			return 'تعذّرت قراءة بعض الحروف؛ وهي تظهر هكذا: �.';
		case 'pages-left-out':
			return `قُرئ أول الملف فقط: ${warning.read.toLocaleString('en')} من ${pages(warning.of)}.`;
		case 'pages-without-text':
			return `صور بلا نص: ${pages(warning.count)}.`;
	}
}

export const importing: Translation<typeof en> = { refused, warned };
