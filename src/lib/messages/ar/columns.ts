import type { columns as en } from '../en/columns';
import type { Translation } from '../translation';
import { apart } from './counting';

export const columns: Translation<typeof en> = {
	label: 'مقالات جنبًا إلى جنب',
	focus: 'المختار',
	counterpart: 'في المحور نفسه',
	silent: (reason: string) => `سكوت هنا: ${reason}`,
	// Columns run from the right: the one before stands to the right.
	before: (name: string) => `${apart(name)}: موضع واحد إلى اليمين`,
	after: (name: string) => `${apart(name)}: موضع واحد إلى اليسار`,
	away: (name: string) => `أزل ${apart(name)}`,
	awayShort: 'إغلاق',
	strip: (name: string) => `الموضع في ${apart(name)}`,
	inSight: (from: number, to: number) => `المعروض من النص: من ${from} إلى ${to} في المئة`
};
