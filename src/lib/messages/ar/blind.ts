import type { blind as en } from '../en/blind';
import type { Translation } from '../translation';
import { apart, quoted } from './counting';

export const blind: Translation<typeof en> = {
	words: {
		author: '[الكاتب]',
		otherAuthor: '[كاتب آخر]',
		outlet: '[جهة النشر]',
		otherOutlet: '[جهة نشر أخرى]',
		hidden: '[مخفي]',
		instead: (words: string) => `[${words}]`,
		text: (number: number) => `النص ${number}`
	},
	title: 'اقرأ دون معرفة الكاتب',
	pageTitle: (text: string) => `${text}، دون معرفة الكاتب`,
	description: (title: string) =>
		`نصوص ${quoted(title)} بلا كتّابها وجهات نشرها وتواريخها: خمّن من أي زاوية نظر كُتب كل منها، ثم اكشف.`,
	what: 'لا أحد هنا يقول من كتب النص، ولا أين، ولا متى، ولا ما نوعه. يبقى النص وحده: عمّ يسأل، وماذا يروي، وكلام من ينقل. خمّن، ثم اكشف.',
	marks: 'الكلمات بين [معقوفين] تقوم مقام شيء أُخفي.',
	why: 'الاسم يملي على القارئ ما يظنه قبل أن يقرأ سطرًا. ومن دونه لا بد من البحث عما يشي بزاوية النظر.',
	texts: 'النصوص',
	order: 'ترتيبها لا يدل على شيء. في الصف، وزّع رابط نص واحد.',
	states: { guessed: 'خُمّن', revealed: 'كُشف' },
	leave: (title: string) => `خروج: كل ${quoted(title)}، بأسماء الكتّاب`,
	guess: {
		title: 'من عسى أن يكون كاتب هذا؟',
		hint: 'خمّن ما شئت. لا درجات هنا.',
		genre: 'ما نوع هذا النص؟',
		where: 'أين نُشر؟',
		whereHint: 'نوع من الصحف أو المواقع، أو بلد، أو مدينة',
		when: 'متى كُتب؟ اختر آخر ما كان قد حدث.',
		whenNone: 'بلا تخمين',
		whenBefore: 'لم يحدث شيء منها بعد',
		event: (title: string, date: string) => `${apart(title)} (${date})`,
		vantage: 'من أي زاوية نظر كُتب؟',
		vantageHint: 'عمّ يسأل، ومن عسى أن يسأل ذلك؟',
		kept: 'محفوظ على هذا الجهاز.'
	},
	reveal: {
		button: 'اكشف',
		once: 'ما يُكشف لا يُنسى: اقرأ النص إلى آخره أولًا.',
		title: 'تخمينك والحقائق',
		yours: 'أنت:',
		none: 'بلا تخمين',
		genre: 'نوع النص',
		where: 'أين نُشر',
		when: 'متى كُتب',
		vantage: 'من أي زاوية نظر',
		notStated: 'لم يُذكر',
		nobody: 'لم يُسمَّ كاتب.',
		before: 'قبل أحداث هذه المجموعة كلها',
		after: (event: string) => `بعد ${quoted(event)}`,
		inferred: (from: string) => `كيف عرفنا: ${apart(from)}`,
		read: 'اقرأه مع اسم كاتبه',
		next: (text: string) => `التالي: ${text}`,
		undo: 'ارجع عن الكشف',
		undoHint: 'يزيل التخمين والحقائق من هذه الصفحة، لا من ذاكرتك.'
	},
	failures: {
		refused:
			'لا يسمح هذا المتصفح للصفحة بحفظ أي شيء (ربما لأنها نافذة تصفّح خاص). يبقى تخمينك حتى تُغلق الصفحة.',
		full: 'لم يبقَ متسع على هذا الجهاز. يبقى تخمينك حتى تُغلق الصفحة؛ وفّر بعض المساحة وحاول مرة أخرى.',
		damaged: 'تعذّرت قراءة تخمينات حُفظت من قبل، فتُركت كما هي.',
		blocked: 'يُحفظ حين تُغلق علامات التبويب الأخرى التي فيها Vantage.',
		outdated: 'في علامة تبويب أخرى إصدار أحدث من Vantage. أعد تحميل هذه الصفحة.'
	}
};
