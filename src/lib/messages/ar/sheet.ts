import type { sheet as en } from '../en/sheet';
import type { Translation } from '../translation';
import { apart, quoted } from './counting';

export const sheet: Translation<typeof en> = {
	heights: {
		handle: 'ارتفاع هذه اللوحة',
		levels: ['منخفض', 'نصف الشاشة', 'مرتفع']
	},
	here: (name: string) => `${apart(name)}، هنا`,
	others: (count: number) =>
		count === 1 ? 'كيف ترويه المقالة الأخرى' : 'كيف ترويه المقالات الأخرى',
	sameFrame: 'بالطريقة نفسها',
	allOn: (question: string) => `كل ما قيل عن ${quoted(question)}`,
	compare: (a: string, b: string) => `${apart(a)} و${apart(b)} جنبًا إلى جنب`
};
