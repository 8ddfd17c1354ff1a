import type { silence as en } from '../en/silence';
import type { Translation } from '../translation';
import { apart } from './counting';

export const silence: Translation<typeof en> = {
	reasons: {
		'not-yet-happened': 'كُتبت المقالة قبل أن يحدث هذا.',
		'outside-question': 'هذا خارج السؤال الذي تطرحه المقالة.',
		'other-frame': 'تتناول المقالة السؤال، لكنها ترويه بطريقة أخرى.',
		'not-raised': 'كان يمكن أن يُذكر، ولم يُذكر.',
		'not-yet-read': 'لم يقرأ أحد هذه المقالة بحثًا عنه بعد.',
		hidden: 'السبب مخفي، لأنه قد يدل على زمن الكتابة.'
	},
	says: 'يتناوله',
	why: (name: string) => `لماذا يسكت ${apart(name)}؟`,
	guess: 'تخمينك، قبل جوابنا:',
	show: 'أظهر السبب فحسب',
	yours: (reason: string) => `تخمينك: ${reason}.`,
	terms: (terms: readonly string[]) => `بحثنا عن: ${terms.map(apart).join('، ')}.`,
	wholeTheme: (name: string, theme: string) => `يسكت ${apart(name)} عن ${apart(theme)}`
};
