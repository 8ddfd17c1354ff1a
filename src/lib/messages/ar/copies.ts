import type { copies as en } from '../en/copies';
import type { Translation } from '../translation';
import { sentences } from './counting';

type Counts = Parameters<typeof en.counts>[0];

export const copies: Translation<typeof en> = {
	which: 'أي نص يُعرض',
	summary: 'ملخصنا',
	own: 'نص الكاتب',
	manage: 'نسختك',
	kept: 'نسختك محفوظة على هذا الجهاز، لا في مكان آخر.',
	persisted: 'وعد المتصفح ألا يمحوها من تلقاء نفسه.',
	mayBeCleared:
		'قد يمحوها المتصفح بعد أسابيع بلا زيارة، أو حين يضيق المكان. يمكن إحضار المقالة من جديد.',
	again: 'أحضر نسخة أخرى',
	remove: 'أزل هذه النسخة',
	removed: 'أُزيلت من هذا الجهاز.',
	undo: 'تراجع',
	counts: ({ exact, edited, moved, missing }: Counts): string => {
		const all = exact + edited + moved + missing;
		if (exact === all) return `في النسخة جمل المقالة كلها، حرفًا بحرف (${all}).`;
		return [
			`من أصل ${sentences(all, true)}: ${exact} في النسخة حرفًا بحرف`,
			...(moved > 0 ? [`${moved} في موضع آخر`] : []),
			...(edited > 0 ? [`${edited} تغيّرت منذ ترميزها`] : []),
			...(missing > 0 ? [`${missing} غير موجودة`] : [])
		]
			.join('، ')
			.concat('.');
	},
	differs: 'تختلف عن النسخة التي لديك:',
	alike: 'كلماتها كلمات النسخة التي لديك.',
	showChanges: 'اعرض الاختلاف',
	places: 'ما تغيّر أو غاب:',
	paragraph: (number: string) => `الفقرة ${number}`,
	failures: {
		refused:
			'لا يسمح هذا المتصفح للصفحة بحفظ أي شيء (ربما لأنها نافذة تصفّح خاص). يبقى النص حتى تُغلق الصفحة.',
		full: 'لم يبقَ متسع على هذا الجهاز. يبقى النص حتى تُغلق الصفحة؛ وفّر بعض المساحة وحاول مرة أخرى.',
		blocked: 'نافذة أخرى من Vantage تعترض الطريق. أغلقها، فتُحفظ النسخة.',
		outdated: 'في نافذة أخرى إصدار أحدث من Vantage. أعد تحميل هذه الصفحة؛ يبقى النص حتى ذلك.',
		gone: 'ما كان محفوظًا على هذا الجهاز لم يعد موجودًا: محاه المتصفح أو شخص ما. يبقى النص حتى تُغلق الصفحة؛ أحضره من جديد ليُحفظ.',
		damaged: 'تعذّرت قراءة نسخة حُفظت من قبل، فتُركت كما هي. أحضر المقالة من جديد.'
	}
};
