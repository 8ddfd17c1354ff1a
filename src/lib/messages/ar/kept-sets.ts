import type { keptSets as en } from '../en/kept-sets';
import type { Translation } from '../translation';

export const keptSets: Translation<typeof en> = {
	title: 'مجموعات محفوظة للقراءة دون اتصال',
	none: 'لا مجموعة محفوظة على هذا الجهاز بعد. افتح واحدة وأنت متصل.',
	noWorker: 'لا يحفظ هذا المتصفح صفحات هنا: قد تمنع ذلك نافذة خاصة، وتمنعه بعض الإعدادات.'
};
