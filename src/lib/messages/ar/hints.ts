import type { hints as en } from '../en/hints';
import type { Translation } from '../translation';

export const hints: Translation<typeof en> = {
	label: 'تلميح',
	close: 'أغلق التلميح',
	closeMark: '×',
	again: 'أظهر التلميحات من جديد',
	shown: 'تظهر في مواضعها بعد لحظة.',
	rows: 'افتح سطرًا لترى المقاطع، ولماذا يسكت الآخرون.',
	sentence: 'اختر جملة تحتها خط لترى كيف يرويها الآخرون.',
	beside: 'ضع المقالات هنا جنبًا إلى جنب.'
};
