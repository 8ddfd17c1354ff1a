import type { set as en } from '../en/set';
import type { Translation } from '../translation';
import { apart, articles as countArticles } from './counting';

export const set: Translation<typeof en> = {
	description: (question: string, articles: number) =>
		`${apart(question)} ${countArticles(articles)} جنبًا إلى جنب، محورًا محورًا.`,
	care: 'قبل أن تقرأ',
	introduction: 'عمّ تدور',
	questions: (count: number) => (count === 1 ? 'السؤال' : 'اختر سؤالًا'),
	speaking: (speaking: number, all: number) => {
		if (speaking === 0) return 'لا أحد يتناوله';
		if (speaking < all) return `يتناوله ${speaking} من ${all}`;
		if (all === 1) return 'تتناوله المقالة';
		return all === 2 ? 'تتناوله المقالتان' : `يتناوله الجميع (${all})`;
	},
	byline: (byline: string, outlet?: string) =>
		outlet ? `${apart(byline)}، ${apart(outlet)}` : apart(byline),
	noByline: (outlet?: string) => outlet ?? 'لم يُذكر الكاتب',
	charts: 'كيف ترويه كل مقالة',
	hookDiffers: 'موضع الاختلاف',
	hookOthers: 'يرويه أيضًا',
	blind: 'اقرأ دون معرفة الكاتب',
	blindHint: 'كل نص بلا كاتبه وجهة نشره وتاريخه ونوعه: خمّن من أي زاوية نظر كُتب، ثم انظر.',
	cite: (hash: string) => `للإحالة إلى هذه الحالة من المجموعة: ${apart(hash.slice(0, 12))}`
};
