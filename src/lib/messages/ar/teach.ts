import type { teach as en } from '../en/teach';
import type { Translation } from '../translation';
import { apart, quoted } from './counting';

export const teach: Translation<typeof en> = {
	title: 'للمعلمين',
	heading: (title: string) => `للمعلمين: ${apart(title)}`,
	description: (title: string) =>
		`ما يُبحث عنه في مجموعة ${quoted(title)}: ماذا فعل الكتّاب، وأين يجده القارئ، وأسئلة للصف.`,
	introduction:
		'ما يمكن اكتشافه في هذه المجموعة، وأين يجده القارئ، وسؤال للصف. هذه الصفحة تكشف الأجوبة.',
	link: 'للمعلمين: ما يُبحث عنه في هذه المجموعة',
	linkHint: 'تكشف الأجوبة.',
	contents: 'في هذه الصفحة',
	find: 'أين يوجد',
	ask: 'سؤال للصف',
	places: 'المواضع',
	version: (version: number) => `الإصدار ${version}`
};
