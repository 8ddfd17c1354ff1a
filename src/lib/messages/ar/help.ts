import type { help as en } from '../en/help';
import type { Translation } from '../translation';

export const help: Translation<typeof en> = {
	title: 'مساعدة',
	keys: 'المفاتيح',
	on: 'المفاتيح تعمل هكذا',
	list: [
		{ keys: ['j', 'k'], what: 'المقطع التالي والمقطع السابق' },
		{ keys: ['1', '2', '…'], what: 'مقالة، برقمها' },
		{ keys: ['a', 'b', '…'], what: 'محور، بحرفه' },
		{ keys: ['/'], what: 'البحث عن كلمات في المجموعة' },
		{ keys: ['r'], what: 'قراءة مقالة بصوت عالٍ، وإيقافها مؤقتًا' },
		{ keys: ['Esc'], what: 'إغلاق المفتوح؛ وإسكات الصوت' },
		{ keys: ['?'], what: 'هذه المساعدة' }
	]
};
