import type { reading as en } from '../en/reading';
import type { Translation } from '../translation';
import { minutes as countMinutes } from './counting';

export const reading: Translation<typeof en> = {
	minutes: (minutes: number) => countMinutes(minutes),
	minutesOf: (minutes: number, digest: boolean) =>
		digest ? `قراءة ملخصنا: ${countMinutes(minutes)}` : `القراءة: ${countMinutes(minutes)}`,
	goOn: (paragraph: string) => `تابع من الفقرة ${paragraph}`,
	wereAt: (paragraph: string) => `كنت عند الفقرة ${paragraph}`
};
