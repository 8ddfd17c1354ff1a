import type * as en from '../en/charts-words';
import type { Translation } from '../translation';
import { apart, list as listAll, words as countedWords } from './counting';

/** `أ وب`; a long list says how many more: of people, unless said otherwise. */
export const list = (names: readonly string[], most = 4, others = 'غيرهم'): string =>
	names.length > most
		? `${listAll(names.slice(0, most - 1))} و${names.length - most + 1} ${others}`
		: listAll(names);

/** The sign stands at its number without a space: with one, it would come before the number. */
export const percent = (share: number): string => {
	const whole = Math.round(share * 100);
	return whole === 0 && share > 0 ? 'أقل من 1%' : `${whole}%`;
};

export const words = (count: number) => countedWords(Math.round(count));

export const soFar = (finding: string, incomplete: boolean) =>
	incomplete ? `${finding}، بقدر ما قُرئ حتى الآن` : finding;

export const reason: Translation<typeof en.reason> = {
	'not-yet-happened': 'كُتبت قبل أن يحدث',
	'outside-question': 'خارج السؤال الذي تطرحه',
	'not-raised': 'لم يُطرح',
	'other-frame': 'يُروى بإطار آخر',
	'not-yet-read': 'لم يُقرأ بعد',
	hidden: 'السبب مخفي'
};

export const voice: Translation<typeof en.voice> = {
	author: 'من قول الكاتب',
	attributed: 'نقلًا عن غيره',
	quoted: 'اقتباسًا من غيره'
};

export const shortReason: Translation<typeof en.shortReason> = {
	'not-yet-happened': 'كُتبت قبله',
	'outside-question': 'خارج السؤال',
	'not-raised': 'لم يُطرح',
	'other-frame': 'إطار آخر',
	'not-yet-read': 'لم يُقرأ',
	hidden: 'مخفي'
};

export const frame: Translation<typeof en.frame> = {
	more: 'الجدول والتنزيل',
	method: 'كيف يُحسب هذا',
	csv: 'أرقام (CSV)',
	source: 'المصدر',
	svg: 'صورة (SVG)',
	png: 'صورة (PNG)',
	failed: 'لم يستطع هذا المتصفح رسم الصورة. خذ SVG بدلًا منها.',
	key: 'مفتاح الرموز',
	mark: (name: string) => `علّم ${apart(name)} في الرسوم كلها`
};

/** What a mark is of: an author, then a row or a step. */
export const of = (author: string, part: string) => `${apart(author)}، ${part}`;
