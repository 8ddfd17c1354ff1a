import type { deviceCopies as en } from '../en/device-copies';
import type { Translation } from '../translation';
import { apart, articles, quoted } from './counting';

export const deviceCopies: Translation<typeof en> = {
	title: 'نصوص الكتّاب على هذا الجهاز',
	none: 'لا شيء بعد. افتح مقالة لا يحق لنا عرضها إلا ملخصة، واختر «اقرأ هنا نص الكاتب نفسه».',
	about: (count: number, kilobytes: number): string =>
		`بكلمات كتّابها: ${articles(count)}، نحو ${kilobytes} كيلوبايت. محفوظة على هذا الجهاز، لا في مكان آخر.`,
	persisted: 'وعد المتصفح ألا يمحوها من تلقاء نفسه.',
	mayBeCleared: 'قد يمحوها المتصفح بعد أسابيع بلا زيارة، أو حين يضيق المكان. يمكن إحضارها من جديد.',
	brought: (day: string, name: string): string =>
		name === '' ? `أُحضرت في ${day}، باللصق.` : `أُحضرت في ${day}، من ${quoted(name)}.`,
	remove: (short: string) => `أزل ${apart(short)}`,
	removeWord: 'أزل',
	removed: (short: string) => `أُزيلت مقالة ${apart(short)} من هذا الجهاز.`,
	removedAll: (count: number) => `أُزيل من هذا الجهاز: ${articles(count)}.`,
	removeAll: 'أزل الكل',
	sure: (count: number) =>
		count === 1 ? 'أتزيل هذه النسخة من هذا الجهاز؟' : `أتزيل النسخ كلها (${count}) من هذا الجهاز؟`,
	yes: 'نعم، أزلها',
	no: 'أبقها'
};
