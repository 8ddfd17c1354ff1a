import type { compare as en } from '../en/compare';
import type { Translation } from '../translation';
import { apart } from './counting';

export const compare: Translation<typeof en> = {
	title: (a: string, b: string) => `${apart(a)} و${apart(b)}`,
	description: (a: string, b: string, question: string) =>
		`${apart(question)} ما يقوله ${apart(a)} و${apart(b)} معًا، وما يقوله أحدهما دون الآخر، ولماذا قد يختلفان.`,
	choose: 'غيّر ما يُقارَن',
	theme: 'السؤال',
	stand: 'موقف كل منهما',
	both: 'كلاهما',
	only: (name: string) => `${apart(name)} وحده`,
	bothNone: 'لا طريقة مشتركة بينهما في روايته.',
	onlySilent: (a: string) => `لا يتناول ${apart(a)} هذا السؤال.`,
	onlyNone: (a: string, b: string) =>
		`كل ما عند ${apart(a)} من طرق الرواية تجده عند ${apart(b)} أيضًا.`,
	why: 'لماذا قد يختلفان؟',
	whyHint: 'زاويتا نظر جنبًا إلى جنب. هل تفسّران الاختلاف؟ الحكم لك.',
	same: 'هذا كاتب واحد مرتين. اختر كاتبين مختلفين.',
	unknown: 'يسمّي الرابط كاتبًا أو سؤالًا ليس في هذه المجموعة. المعروض هنا هو الأقرب.',
	noScript:
		'اختيار كتّاب آخرين هنا يحتاج إلى JavaScript. صفحات الأسئلة تعرض الكتّاب جميعًا جنبًا إلى جنب من دونه:',
	read: (name: string) => `اقرأ ${apart(name)}`
};
