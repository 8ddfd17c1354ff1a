import type { library as en } from '../en/library';
import type { Translation } from '../translation';
import { articles as countArticles, minutes as countMinutes } from './counting';

export const library: Translation<typeof en> = {
	start: 'ابدأ من هنا',
	facts: (articles: number, inFull: boolean, minutes: number) =>
		`${countArticles(articles)}، ${inFull ? 'بنصها الكامل' : 'في ملخصات'} · للقراءة: ${countMinutes(minutes)} تقريبًا`
};
