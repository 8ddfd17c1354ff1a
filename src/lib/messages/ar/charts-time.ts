import { time as en } from '../en/charts-time';
import type { Translation } from '../translation';
import { apart, counted } from './counting';

/** After a preposition. */
const events = (count: number): string =>
	counted(count, {
		zero: '',
		one: 'حدث واحد',
		two: 'حدثين',
		few: 'أحداث',
		many: 'حدثًا',
		other: 'حدث'
	});

/** After a preposition. */
const months = (count: number): string =>
	counted(count, {
		zero: 'أقل من شهر',
		one: 'شهر',
		two: 'شهرين',
		few: 'أشهر',
		many: 'شهرًا',
		other: 'شهر'
	});

/** After a preposition. */
const years = (count: number): string =>
	counted(count, {
		zero: 'أقل من سنة',
		one: 'سنة',
		two: 'سنتين',
		few: 'سنوات',
		many: 'سنة',
		other: 'سنة'
	});

/** What lies after an article when all events do. */
function everyEvent(count: number): string {
	if (count === 1) return 'الحدث الوحيد في هذه القائمة';
	return count === 2 ? 'الحدثين في هذه القائمة كليهما' : `أحداث هذه القائمة كلها (${count})`;
}

export const time: Translation<typeof en> = {
	name: en.name,
	how: 'يُقرأ من أعلى إلى أسفل، من الحدث الأول إلى الأخير. النقطة المملوءة: تروي المقالة الحدث؛ الحلقة: لا ترويه؛ الرمادي: نُشرت قبله، فلم يكن لها أن ترويه.',
	drawing: 'الأحداث والمقالات التي ترويها، بحسب التاريخ',
	noEvents: 'لا تذكر هذه المجموعة أحداثًا',
	undated: 'لا تذكر أي من هذه المقالات متى نُشرت',
	beforeMost: (author: string, later: number, of: number) =>
		of === later
			? `نُشرت مقالة ${apart(author)} قبل ${everyEvent(of)}`
			: `حين نُشرت مقالة ${apart(author)}، كان ما لم يقع بعد: ${later} من أصل ${events(of)}`,
	allBefore: (count: number) => {
		const before = 'قبل نشر أي من هذه المقالات';
		if (count === 1) return `كان الحدث قد وقع ${before}`;
		return count === 2
			? `كان الحدثان قد وقعا ${before}`
			: `كانت الأحداث كلها (${count}) قد وقعت ${before}`;
	},
	appears: (author: string) => `نُشرت مقالة ${author}`,
	gap: (days: number) => {
		const count = Math.round(days / 30.44);
		return `بعد ${count < 24 ? months(count) : years(Math.round(count / 12))}`;
	},
	states: {
		told: 'ترويه',
		ahead: 'تذكره قبل وقوعه',
		untold: 'لا ترويه',
		later: 'نُشرت قبل وقوعه',
		unsure: 'ربما نُشرت قبل وقوعه'
	},
	unsure: '؟',
	cell: (author: string, event: string, state: string) =>
		`${apart(author)}، ${apart(event)}: ${state}`,
	behind: (event: string) => event,
	caption: 'ما كان قد وقع حين نُشرت كل مقالة، وما ترويه',
	rowHeader: 'التاريخ والحدث',
	row: (date: string, event: string) => `${date}: ${apart(event)}`,
	appeared: 'تاريخ النشر',
	csv: en.csv
};
