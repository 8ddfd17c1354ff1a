import type { ways as en } from '../en/ways';
import type { Translation } from '../translation';

export const ways: Translation<typeof en> = {
	words: 'الكلمات التي يختارونها',
	wordsHint: 'ماذا يسمّي كل كاتب الأشخاص أنفسهم، وكل موضع وردت فيه التسمية.',
	evidence: 'الأرقام والأصوات والزمن',
	evidenceHint: 'أرقام من، وكلمات من، وماذا كان قد حدث حتى ذلك الحين.',
	/** Where an article was changed after it appeared. */
	changed: 'عُدّلت هذه المقالة لاحقًا. انظر ما تغيّر',
	parallels: (count: number) =>
		count === 1 ? 'مع الكلمات المشتركة' : `كل ما رُوي أكثر من مرة (${count})`
};
