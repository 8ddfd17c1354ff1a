import type { labelTable as en } from '../en/label-table';
import type { Translation } from '../translation';

export const labelTable: Translation<typeof en> = {
	actor: 'الجهة',
	article: 'المقالة',
	label: 'التسمية',
	says: 'ما تقوله',
	at: 'الموضع',
	voice: 'الصوت',
	acts: 'من يفعل',
	source: 'المصدر'
};
