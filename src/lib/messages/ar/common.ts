import type { common as en } from '../en/common';
import type { Translation } from '../translation';
import { apart, list, quoted } from './counting';

type KnownDate = Parameters<typeof en.date>[0];

const MONTHS = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(
	' '
);

const parts = (iso: string) => {
	const [year = '', month = '', day = ''] = iso.split('-');
	return { year, month: MONTHS[Number(month) - 1] ?? month, day: String(Number(day)) };
};

/** `9 فبراير`, `نحو أغسطس`, `7–9 ديسمبر`; empty where only the year is known. */
function dayAndMonth({ earliest, latest, approximate, precision }: KnownDate): string {
	if (precision === 'year') return '';
	const about = approximate ? 'نحو ' : '';
	const from = parts(earliest);
	const to = parts(latest);
	if (precision === 'month') {
		return about + (from.month === to.month ? from.month : `${from.month} – ${to.month}`);
	}
	if (earliest === latest) return `${about}${from.day} ${from.month}`;
	if (from.month === to.month && from.year === to.year) {
		return `${about}${from.day}–${to.day} ${to.month}`;
	}
	return `${about}${from.day} ${from.month} – ${to.day} ${to.month}`;
}

const date = (known: KnownDate): string => {
	const { year } = parts(known.latest);
	const day = dayAndMonth(known);
	if (day !== '') return `${day} ${year}`;
	const from = parts(known.earliest).year;
	return `${known.approximate ? 'نحو ' : ''}${from === year ? year : `${from}–${year}`}`;
};

export const common: Translation<typeof en> = {
	name: 'Vantage',
	date,
	shortDate: (known: KnownDate) => dayAndMonth(known) || date(known),
	genres: {
		report: 'تقرير',
		analysis: 'تحليل',
		opinion: 'رأي',
		explainer: 'شرح',
		briefing: 'موجز'
	},
	voices: { author: 'قولًا', attributed: 'نقلًا', quoted: 'اقتباسًا' },
	functions: {
		problem: 'تسمية مشكلة',
		cause: 'ذكر سبب',
		judgement: 'إصدار حكم',
		remedy: 'ما ينبغي فعله',
		consequence: 'ما يترتب على ذلك',
		fact: 'ذكر واقعة'
	},
	silences: {
		'not-yet-happened': 'لم يحدث بعد',
		'outside-question': 'خارج سؤاله',
		'other-frame': 'يُروى بإطار آخر',
		'not-raised': 'لم يُطرح',
		'not-yet-read': 'لم يُقرأ بعد',
		hidden: 'صامت'
	},
	list,
	separator: ' · ',
	listShort: (items: readonly string[]): string =>
		items.length > 6 ? `${list(items.slice(0, 5))} و${items.length - 5} غيرهم` : list(items),
	quoted,
	skip: 'انتقل إلى النص',
	close: 'إغلاق',
	undo: 'تراجع',
	back: '‹',
	next: '›',
	theme: (letter: string, name: string) => `المحور ${letter}: ${apart(name)}`,
	article: (number: number, short: string) => `${number}، ${apart(short)}`,
	loading: 'لحظة من فضلك …',
	notLoaded: 'تعذّر جلب هذا الجزء. تحقق من الاتصال وحاول مرة أخرى.',
	again: 'حاول مرة أخرى',
	readAloud: 'القراءة بصوت عالٍ'
};
