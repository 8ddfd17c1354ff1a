import type { verdict as en } from '../en/verdict';
import type { Translation } from '../translation';

export const verdict: Translation<typeof en> = {
	fair: 'منصف',
	unfair: 'غير منصف، لأن …',
	reason: 'لأن …',
	saidFair: 'أنت: منصف.',
	saidUnfair: 'أنت: غير منصف.',
	undo: 'تراجع',
	kept: 'محفوظ على هذا الجهاز.',
	failures: {
		refused:
			'لا يسمح هذا المتصفح للصفحة بحفظ أي شيء (ربما لأنها نافذة تصفّح خاص). تبقى علامتك حتى تُغلق الصفحة.',
		full: 'لم يبقَ متسع على هذا الجهاز. تبقى علامتك حتى تُغلق الصفحة؛ وفّر بعض المساحة وحاول مرة أخرى.',
		damaged: 'تعذّرت قراءة علامات حُفظت من قبل، فتُركت كما هي.',
		blocked: 'تُحفظ حين تُغلق علامات التبويب الأخرى التي فيها Vantage.',
		outdated: 'في علامة تبويب أخرى إصدار أحدث من Vantage. أعد تحميل هذه الصفحة.'
	}
};
