import type { reader as en } from '../en/reader';
import type { Translation } from '../translation';
import { common } from './common';
import { apart, counted, passages as countPassages, quoted } from './counting';

const more = (count: number): string =>
	counted(count, {
		zero: 'لا شيء آخر',
		one: 'مقطع آخر',
		two: 'مقطعان آخران',
		few: 'مقاطع أخرى',
		many: 'مقطعًا آخر',
		other: 'مقطع آخر'
	});

export const reader: Translation<typeof en> = {
	description: (title: string, names: readonly string[]) =>
		names.length === 0
			? `${apart(title)}، ومقاطعها معلّمة بحسب المحور.`
			: `${apart(title)}، ومقاطعها معلّمة بحسب المحور، مع ما يقوله ${common.listShort(names)} في الأمر نفسه.`,
	edition: {
		digest: 'ملخصنا.',
		full: 'المقالة كاملة، بكلمات كاتبها.',
		original: 'نص الكاتب.',
		at: (outlet?: string) => (outlet ? `نص الكاتب في ${apart(outlet)}` : 'نص الكاتب في صفحة ناشره'),
		nowhere: 'لا نعرف رابطًا عامًّا لنص الكاتب.',
		marks: 'الكلمات بين علامتي “اقتباس” كلمات الكاتب.',
		blind: 'الكلمات بين [معقوفين] تقوم مقام شيء أُخفي.',
		guess: 'إلى تخمينك',
		guessNoScript: 'التخمين والكشف يحتاجان إلى JavaScript. أما النص فيُقرأ من دونه.'
	},
	own: {
		bring: 'اقرأ هنا نص الكاتب نفسه',
		whole: 'اعرض الجملة كاملة',
		missingStart: '[ملخصنا: ',
		missingEnd: ']',
		edited: 'تغيّرت منذ ذلك الحين'
	},
	passage: {
		doubts: 'مع التشكيك فيه',
		doubtsFrame: (frame: string) => `يشكّك في ${quoted(frame)}`,
		from: (source: string) => `عن ${apart(source)}`,
		read: 'اقرأه في موضعه',
		readLabel: (name: string) => `اقرأه في موضعه من ${apart(name)}`,
		atPublisher: (outlet?: string) =>
			outlet ? `انظر الكلمات في ${apart(outlet)}` : 'انظر الكلمات في صفحة الناشر',
		more: (count: number, name: string) => `${more(count)} في ${apart(name)}`,
		moreHere: (count: number, name: string) => `${more(count)} من مقالة ${apart(name)}`,
		noText: 'لا يمكن عرض نص لهذا المقطع هنا.',
		theme: (letter: string) => `المحور ${letter}`
	},
	bar: {
		label: 'المحاور المعلّمة في النص',
		all: 'الكل',
		none: (name: string) => `لا يتناول ${apart(name)} هذا.`
	},
	step: {
		previous: 'المقطع السابق',
		next: 'المقطع التالي',
		nextArticle: (name: string) => `التالي في هذا: ${apart(name)}`,
		back: (name: string) => `عودة إلى ${apart(name)}`,
		count: (here: number, all: number, next?: string) =>
			next === undefined ? `${here} من ${all}` : `${here} من ${all} · التالي: ${apart(next)}`,
		passages: countPassages
	},
	beside: {
		label: 'مقالات جنبًا إلى جنب',
		articles: 'إلى جانبها:',
		level: 'اجعل مواضع المحور نفسه على مستوى واحد'
	},
	vantage: 'زاوية النظر',
	inTitle: (frame: string) => `في العنوان: ${apart(frame)}`,
	verdict: {
		ask: 'منصف؟',
		label: (what: string) => `منصف؟ ${what}`,
		block: (name: string, number: string) => `ملخصنا لمقالة ${apart(name)}، الفقرة ${number}`,
		answer: (name: string) => `جوابنا عن ${apart(name)}`
	}
};
