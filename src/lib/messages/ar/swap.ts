import type { swap as en } from '../en/swap';
import type { Translation } from '../translation';
import { apart, quoted } from './counting';

export const swap: Translation<typeof en> = {
	title: (actor: string) => `اختبار التبديل: ${apart(actor)}`,
	how: 'ضع كلمة كاتب في جملة كاتب آخر عن الأشخاص أنفسهم. هل تقول الجملة الشيء نفسه بعد ذلك؟',
	sentence: 'الجملة',
	word: 'كلمة كاتب آخر',
	choice: (short: string, label: string, nth = 1) =>
		`${apart(short)}: ${quoted(label)}${nth > 1 ? ` (${nth})` : ''}`,
	written: 'كما كُتبت',
	ours: 'كما كُتبت: ملخصنا، وكلمات الكاتب بين علامات الاقتباس',
	altered: 'معدَّلة: ليست كلمات الكاتب',
	back: 'عُد إلى ما كُتب',
	copied: 'جملة معدَّلة، وليست اقتباسًا.',
	before: '[بدلًا من: ',
	after: ']',
	needsCopy:
		'ليس لدينا من هذه الجمل إلا ملخصنا، ولا يقتبس أيٌّ منها الكلمة. بنسختك الخاصة من مقالة، تُحضرها في صفحتها، يمكن استعمال جُملها هنا.'
};
