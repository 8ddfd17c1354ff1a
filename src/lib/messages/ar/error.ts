import type { error as en } from '../en/error';
import type { Translation } from '../translation';

export const error: Translation<typeof en> = {
	missing: 'لا توجد صفحة كهذه',
	missingText:
		'قد يكون في الرابط خطأ، أو تكون الصفحة قد نُقلت. يمكن الوصول إلى كل شيء من الصفحة الأولى.',
	failed: 'حدث خطأ ما',
	failedText:
		'تعذّر عرض الصفحة. حاول مرة أخرى؛ وإن تكرر ذلك فأخبرنا من فضلك: صفحة «عن الموقع» تبيّن كيف.',
	home: 'إلى الصفحة الأولى'
};
