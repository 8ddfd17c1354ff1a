import type { theme as en } from '../en/theme';
import type { Translation } from '../translation';
import { common } from './common';
import { apart } from './counting';

export const theme: Translation<typeof en> = {
	description: (question: string, names: readonly string[]) =>
		`${apart(question)} بماذا يجيب ${common.listShort(names)}، وبأي إطار يُروى الأمر، ومن يسكت.`,
	answers: 'جواب كل مقالة',
	answer: 'الجواب',
	frames: 'كيف ترويه المقالات',
	framesHint: 'افتح سطرًا لتقرأ المقاطع.',
	silent: 'لا يتناوله:',
	nobody: 'لا تتناول أي مقالة في هذه المجموعة هذا السؤال.',
	frame: 'الإطار',
	compare: (a: string, b: string) => `قارن بين ${apart(a)} و${apart(b)}`,
	compareTwo: 'قارن بين اثنين',
	compareOther: 'أو اختر أي اثنين',
	first: 'الكاتب الأول',
	second: 'الكاتب الثاني',
	go: 'قارن',
	outside: 'خارج هذه الأسئلة',
	outsideHint: 'مقاطع قوية لا يسأل عنها أي محور في هذه المجموعة.',
	argument: 'حجة كل كاتب',
	argumentSome: (shown: number, all: number) =>
		`أول ${shown} بحسب التاريخ من أصل ${all} يتناولونه.`,
	others: 'الأسئلة الأخرى',
	previous: 'السؤال السابق',
	next: 'السؤال التالي',
	definition: 'يُعدّ تناولًا له'
};
