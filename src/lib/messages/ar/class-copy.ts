import type { classCopy as en } from '../en/class-copy';
import type { Translation } from '../translation';
import { apart, articles, counted, list, quoted } from './counting';

const texts = (count: number): string =>
	counted(count, {
		zero: 'لا نصوص',
		one: 'نص واحد',
		two: 'نصان',
		few: 'نصوص',
		many: 'نصًّا',
		other: 'نص'
	});

export const classCopy: Translation<typeof en> = {
	title: 'لصفّك',
	what: (brought: number, all: number): string =>
		`ما أحضرته: ${brought === all ? (all === 1 ? 'مقالتها الوحيدة' : 'المقالات كلها') : `${articles(brought)} من ${all}`}. يمكن أن يحمل ملف واحد هذه المجموعة مع نصوصها؛ ومن يفتحه في Vantage يقرأ كلمات الكتّاب أنفسهم أيضًا.`,
	save: 'احفظ ملفًا لصفّك',
	question: 'هل يحق لك أن تعطي هذه النصوص لصفّك؟',
	depends:
		'يتوقف ذلك عادةً على ترخيص مدرستك وعلى قانون بلدك: كثير من القوانين يسمح بمقالة قصيرة أو بجزء منها لصف، وقليل منها يسمح بها في صفحة عامة.',
	yes: 'نعم، احفظ الملف',
	no: 'لا، ليس هذه النصوص',
	noMeans: 'يحمل الملف عندئذ المجموعة وحدها، ويحضر كل تلميذ المقالات.',
	saving: 'يجري الحفظ …',
	saved: (name: string, count: number): string =>
		`حُفظ ${quoted(name)}، ${count === 0 ? 'بلا نصوص' : `والنصوص فيه: ${texts(count)}`}. يفتحه التلاميذ من «مجموعات على هذا الجهاز».`,
	open: 'مجموعات على هذا الجهاز',
	failures: {
		'not-fetched': 'تعذّر جلب المجموعة. تحقق من الاتصال وحاول مرة أخرى.',
		'too-large':
			'هذه النصوص مجتمعة أكبر من أن يسعها ملف واحد. أزل نسخة فيها أكثر من مقالتها، وأحضرها من جديد.'
	},
	kept: (count: number, title: string): string =>
		`من ${quoted(title)} على هذا الجهاز الآن، لا في مكان آخر: ${texts(count)}. من الآن تقرأ كلمات الكاتب نفسه.`,
	shown: (count: number): string => `يُعرض من الملف ما دامت هذه المجموعة مفتوحة: ${texts(count)}.`,
	read: (title: string): string => `اقرأ ${apart(title)}`,
	had: (names: readonly string[]): string => `لديك نسخة أخرى من ${list(names)}. تُركت كما هي.`,
	takeOver: 'خذ نصوص الملف بدلًا منها',
	not: (count: number): string => `لم يُستعمل من الملف ${texts(count)}:`,
	unread: (count: number): string => `ما لا يُقرأ لشكله أو طوله: ${texts(count)}.`,
	reasons: {
		'no-article': 'لا مقالة بهذا الاسم يُطابَق بها.',
		'not-recognised': 'لا شيء منه في هذه المقالة.',
		'took-too-long': 'استغرق أكثر من ثانيتين فأُوقف.',
		other: 'تعذّرت مطابقته. تحقق من الاتصال وافتح الملف من جديد.'
	}
};
