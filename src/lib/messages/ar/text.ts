import type { text as en } from '../en/text';
import type { Translation } from '../translation';

export const text: Translation<typeof en> = {
	title: 'النص',
	face: {
		label: 'الحروف',
		voices: 'كما رتّبناها',
		voicesHint: 'للكتّاب خط مذيّل، ولملخصنا خط بلا ذيول',
		serif: 'خط مذيّل',
		sans: 'خط بلا ذيول',
		clear: 'شديد الوضوح'
	},
	size: { label: 'الحجم', percent: (size: string) => `${size === '112' ? '112.5' : size}%` },
	leading: { label: 'المسافة بين الأسطر', ordinary: 'عادية', tight: 'ضيقة', loose: 'واسعة' },
	measure: { label: 'طول الأسطر', ordinary: 'عادي', narrow: 'قصير', wide: 'طويل' },
	justify: { label: 'الحافتان مستقيمتان، مع تقسيم الكلمات آخر السطر' },
	ground: {
		label: 'الخلفية',
		system: 'كالنظام',
		paper: 'ورق',
		sepia: 'بنّي فاتح',
		dark: 'داكنة',
		contrast: 'تباين عالٍ'
	},
	sample: {
		label: 'مثال',
		ours: 'ترى ليند أن العبّارة لم يكن يُنتظر منها أن تسدّد كلفتها، وتسمّيها',
		cue: 'جسرًا يصادف أنه يطفو'
	},
	reset: 'كما كان',
	kept: 'محفوظ على هذا الجهاز.',
	refused:
		'لا يسمح هذا المتصفح للصفحة بحفظ أي شيء (ربما لأنها نافذة تصفّح خاص). ما تضبطه يبقى حتى تُغلق الصفحة.'
};
