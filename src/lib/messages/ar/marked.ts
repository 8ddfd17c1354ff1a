import type { marked as en } from '../en/marked';
import type { Translation } from '../translation';
import { counted } from './counting';

export const marked: Translation<typeof en> = {
	label: 'مواضع العلامة',
	count: (count: number) =>
		counted(count, {
			zero: 'لا مواضع معلَّمة',
			one: 'موضع معلَّم واحد',
			two: 'موضعان معلَّمان',
			few: 'مواضع معلَّمة',
			many: 'موضعًا معلَّمًا',
			other: 'موضع معلَّم'
		}),
	at: (place: number, count: number) => `الموضع ${place} من ${count}`,
	previous: 'الموضع السابق',
	next: 'الموضع التالي',
	clear: 'إزالة العلامات'
};
