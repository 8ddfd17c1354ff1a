import type { selection as en } from '../en/selection';
import type { Translation } from '../translation';
import { apart, quoted } from './counting';

export const selection: Translation<typeof en> = {
	label: 'للكلمات المحدَّدة',
	others: 'كيف ترويه المقالات الأخرى',
	find: 'بحث',
	copy: 'نسخ',
	copied: 'نُسخت مع موضعها.',
	refused: 'لا يسمح المتصفح للصفحة بالنسخ، وقائمته تسمح به.',
	place: (words: string, summary: boolean, name: string, title: string, paragraph: string) =>
		`${quoted(words)} (${summary ? `ملخصنا لمقالة ${apart(name)}` : apart(name)}، ${quoted(title)}، الفقرة ${paragraph})`
};
