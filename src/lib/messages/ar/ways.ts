import type { ways as en } from '../en/ways';
import type { Translation } from '../translation';

export const ways: Translation<typeof en> = {
	words: 'الكلمات التي يختارونها',
	wordsHint: 'ماذا يسمّي كل كاتب الأشخاص أنفسهم، وكل موضع ورد فيه الاسم.',
	evidence: 'الأرقام والأصوات والزمن',
	evidenceHint: 'أرقام من، وكلمات من، وماذا كان قد حدث حتى ذلك الحين.'
};
