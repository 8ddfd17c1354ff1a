import type { common as en } from '../en/common';
import type { Translation } from '../translation';
import { dateWords } from '../dates';
import { apart, list, quoted } from './counting';

export const common: Translation<typeof en> = {
	name: 'Vantage',
	...dateWords(
		'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
		'نحو '
	),
	genres: {
		report: 'تقرير',
		analysis: 'تحليل',
		opinion: 'رأي',
		explainer: 'شرح',
		briefing: 'موجز'
	},
	voices: { author: 'قول الكاتب', attributed: 'نقل كلام', quoted: 'اقتباس كلام' },
	functions: {
		problem: 'تسمية مشكلة',
		cause: 'ذكر سبب',
		judgement: 'إصدار حكم',
		remedy: 'ما ينبغي فعله',
		consequence: 'ما يترتب على ذلك',
		fact: 'ذكر واقعة'
	},
	silences: {
		'not-yet-happened': 'لم يحدث بعد',
		'outside-question': 'خارج سؤال المقالة',
		'other-frame': 'يُروى بإطار آخر',
		'not-raised': 'لم يُطرح',
		'not-yet-read': 'لم يُقرأ بعد',
		hidden: 'سكوت'
	},
	list,
	separator: ' · ',
	listShort: (items: readonly string[]): string =>
		items.length > 6 ? `${list(items.slice(0, 5))} و${items.length - 5} غيرهم` : list(items),
	quoted,
	skip: 'انتقل إلى النص',
	close: 'إغلاق',
	undo: 'تراجع',
	back: '‹',
	next: '›',
	theme: (letter: string, name: string) => `المحور ${letter}: ${apart(name)}`,
	article: (number: number, short: string) => `${number}، ${apart(short)}`,
	loading: 'لحظة من فضلك …',
	notLoaded: 'تعذّر جلب هذا الجزء. تحقق من الاتصال وحاول مرة أخرى.',
	again: 'حاول مرة أخرى',
	readAloud: 'القراءة بصوت عالٍ'
};
