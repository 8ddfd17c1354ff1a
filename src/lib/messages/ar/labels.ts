import type { labels as en } from '../en/labels';
import type { Translation } from '../translation';
import { apart, articles, counted, quoted, sentences } from './counting';

const names = (count: number): string =>
	counted(count, {
		zero: 'لا تسميات',
		one: 'تسمية واحدة',
		two: 'تسميتان',
		few: 'تسميات',
		many: 'تسمية',
		other: 'تسمية'
	});

const times = (count: number): string =>
	counted(count, {
		zero: 'ولا مرة',
		one: 'مرة واحدة',
		two: 'مرتين',
		few: 'مرات',
		many: 'مرة',
		other: 'مرة'
	});

function share(named: number, all: number): string {
	if (all === 0) return 'لا تروي أذى';
	if (all === 1) return named === 1 ? 'الفاعل مسمّى' : 'الفاعل غير مسمّى';
	if (named === 0) return 'لا يُسمّى الفاعل أبدًا';
	if (named === all) return 'يُسمّى الفاعل في كل مرة';
	const part = named / all;
	if (part <= 0.25) return 'نادرًا ما يُسمّى الفاعل';
	if (part < 0.45) return 'يُسمّى الفاعل في أقل من النصف';
	if (part <= 0.55) return 'يُسمّى الفاعل في نصف المرات';
	return part < 0.75 ? 'يُسمّى الفاعل في أكثر من النصف' : 'يُسمّى الفاعل في معظم المرات';
}

export const labels: Translation<typeof en> = {
	title: 'الكلمات التي يختارونها',
	description: (title: string) =>
		`${apart(title)}: ماذا يسمّي كل كاتب الأشخاص أنفسهم، مع كل موضع، وما رُوي أكثر من مرة.`,
	introduction: 'للأشخاص أنفسهم تسميات كثيرة. كل كلمة هنا تفتح المواضع التي يستعملها فيها كاتبها.',
	contents: 'في هذه الصفحة',
	called: 'من يُسمّى بماذا',
	how: 'كما دوّنه من رمّز هذه المجموعة، بحسب ما تقوله الكلمة عمّن تسمّيهم. الرقم يقول كم مرة؛ وبلا رقم: مرة واحدة.',
	finding: (actor: string, count: number, inArticles: number) =>
		`${apart(actor)}: ${names(count)} في ${articles(inArticles, true)}`,
	names,
	used: (count: number, often: number) =>
		often === count ? names(count) : `${names(count)}، ${times(often)}`,
	none: 'لم يُدوَّن شيء',
	open: 'غير مصنَّف',
	example: 'مثل',
	times: (count: number) => (count === 1 ? '' : times(count)),
	voices: {
		author: 'رواية الكاتب نفسه',
		attributed: 'منقول عن غيره',
		quoted: 'اقتباس من غيره',
		none: 'ليست في أي من المحاور، فلم يُرمَّز الصوت'
	},
	sources: {
		attributed: (source: string) => `منقول عن: ${apart(source)}`,
		quoted: (source: string) => `اقتباس من: ${apart(source)}`
	},
	summary: (label: string) => `حيث يكتب الكاتب ${quoted(label)} يقول ملخصنا:`,
	read: 'اقرأه في موضعه',
	readLabel: (short: string, label: string) => `اقرأه في موضعه: ${apart(short)}، ${quoted(label)}`,
	save: 'احفظ جدولًا (CSV)',
	swap: { open: 'بدّل الكلمات', close: 'أغلق اختبار التبديل' },
	method: 'كيف رُمّز هذا',
	harm: {
		contents: 'من يفعل حيث يُروى الأذى',
		finding: (title: string, named: number, all: number) => {
			const of = apart(title);
			if (all === 0) return `${of}: لا جملة ترويه`;
			if (all === 1)
				return `${of}: الجملة الوحيدة ${named === 1 ? 'تسمّي الفاعل' : 'لا تسمّي الفاعل'}`;
			if (named === 0) return `${of}: ولا جملة من ${all} تسمّي الفاعل`;
			if (named === all) return `${of}: كل الجمل (${all}) تسمّي الفاعل`;
			return `${of}: ${named} من ${all} من الجمل تسمّي الفاعل`;
		},
		how: 'يُقرأ من بناء كل جملة، لا مما يعرفه القارئ. الرقم يفتح جُمله.',
		caption: 'الجمل التي تروي الأذى، بحسب المقالة ومن يفعل فيها',
		article: 'المقالة',
		acts: { named: 'مسمّى', unnamed: 'غير مسمّى', nobody: 'لا أحد' },
		meanings: {
			named: 'تقول من',
			unnamed: 'فاعل محذوف',
			nobody: 'يحدث من تلقاء نفسه'
		},
		share,
		cell: (short: string, acts: string, count: number) =>
			`${apart(short)}، ${acts}: ${sentences(count)}`,
		summary: 'ملخصنا. ما حُكم عليه هو جملة الكاتب نفسها.',
		by: (actor: string) => `المسمّى: ${apart(actor)}`
	}
};
