import type { evidence as en } from '../en/evidence';
import type { Translation } from '../translation';
import { apart } from './counting';

export const evidence: Translation<typeof en> = {
	title: 'ما يستند إليه',
	description: (title: string) =>
		`${apart(title)}: لمن يُتاح الكلام، وأي أرقام تُذكر ومن عدّها، وماذا كان قد حدث حين ظهرت كل مقالة.`,
	introduction:
		'لمن يُتاح الكلام في كل مقالة، وأي أرقام تُذكر ومن عدّها، وماذا كان قد حدث حين كُتبت كل منها. كل علامة تفتح المقاطع التي تستند إليها.',
	parts: { figures: 'الأرقام', voices: 'الأصوات', time: 'الزمن' },
	none: {
		figures: 'لم تُرمَّز أرقام في هذه المجموعة، فلا شيء يوضع جنبًا إلى جنب.',
		voices: 'لم تُرمَّز مقاطع في هذه المجموعة بعد، فلا يمكن عدّ كلمات أحد.',
		time: 'لا تذكر هذه المجموعة أحداثًا، فلا توضع المقالات بإزائها.'
	},
	mark: {
		label: 'علّم في الرسوم كلها',
		none: 'لا شيء معلَّم',
		article: 'الكتّاب',
		theme: 'المحاور',
		source: 'المستشهَد بهم',
		event: 'الأحداث'
	},
	behind: {
		label: 'المقاطع وراء علامة',
		heights: { handle: 'ارتفاع هذه اللوحة', levels: ['منخفض', 'نصف الشاشة', 'مرتفع'] },
		inTitle: 'في العنوان',
		more: (count: number) => `و${count} غيرها في المقالة`,
		read: 'اقرأه في موضعه',
		readLabel: (short: string) => `اقرأه في موضعه: ${apart(short)}`
	}
};
