import type { aloud as en } from '../en/aloud';
import type { Translation } from '../translation';
import { apart } from './counting';

export const aloud: Translation<typeof en> = {
	label: 'القراءة بصوت عالٍ',
	ours: 'هذا ملخصنا.',
	pause: 'إيقاف مؤقت',
	goOn: 'متابعة',
	again: 'إعادة',
	previous: 'الجملة السابقة',
	next: 'الجملة التالية',
	stop: 'إيقاف',
	count: (here: number, all: number) => `الجملة ${here} من ${all}`,
	back: 'عُد إلى موضع الصوت',
	settings: 'الصوت',
	voice: 'الصوت',
	onDevice: 'على هذا الجهاز',
	sameName: (name: string, language: string) => `${apart(name)} (${apart(language)})`,
	speed: 'السرعة',
	times: (speed: number) => `${speed} ×`,
	note: 'لا تُعرض إلا أصوات تتكلم على هذا الجهاز: غيرها يرسل النص إلى الخارج.',
	troubles: {
		unable:
			'لا يستطيع هذا المتصفح القراءة بصوت عالٍ. يستطيع ذلك إصدار حديث من Chrome أو Edge أو Firefox أو Safari؛ وكذلك قارئ الشاشة.',
		failed: 'سكت الصوت. تابع، أو اختر صوتًا آخر.',
		silent: (language: string) =>
			`لا صوت على هذا الجهاز يتكلم ${apart(language)}. أضف صوتًا في إعدادات النظام، تحت «الكلام» أو «تحويل النص إلى كلام»، ثم عُد. لا تُستعمل أصوات ترسل النص إلى الخارج.`
	}
};
