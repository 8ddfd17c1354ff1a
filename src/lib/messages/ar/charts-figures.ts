import { figures as en } from '../en/charts-figures';
import type { Translation } from '../translation';
import { apart, counted } from './counting';

/** The set's unit follows: `مليون` keeps one form before it from 11 on, so no ending is written. */
const millions = (count: number): string =>
	counted(count, {
		zero: '0',
		one: '1\u00a0مليون',
		two: '2\u00a0مليون',
		few: 'ملايين',
		many: 'مليون',
		other: 'مليون'
	});

const inMillions = (value: number): boolean => Math.abs(value) >= 1e6 && value % 1e5 === 0;

const number = (value: number): string =>
	inMillions(value)
		? millions(value / 1e6)
		: value.toLocaleString('en', { maximumFractionDigits: 2 });

const span = (min: number, max: number): string => {
	if (min === max) return number(min);
	return inMillions(min) && inMillions(max)
		? `${(min / 1e6).toLocaleString('en')}–${number(max)}`
		: `${number(min)}–${number(max)}`;
};

const counts = (count: number): string =>
	counted(count, {
		zero: 'لا إحصاءات',
		one: 'إحصاء واحد',
		two: 'إحصاءان',
		few: 'إحصاءات',
		many: 'إحصاءً',
		other: 'إحصاء'
	});

/** After a preposition. */
const spans = (count: number): string =>
	counted(count, {
		zero: '',
		one: 'مدة واحدة',
		two: 'مدتين مختلفتين',
		few: 'مدد مختلفة',
		many: 'مدة مختلفة',
		other: 'مدة مختلفة'
	});

const numbers = (count: number): string =>
	counted(count, {
		zero: 'لا أرقام',
		one: 'رقم واحد',
		two: 'رقمان',
		few: 'أرقام',
		many: 'رقمًا',
		other: 'رقم'
	});

export const figures: Translation<typeof en> = {
	name: en.name,
	how: 'كل سطر رقم ذُكر. النقطة المملوءة عدد مضبوط، والحلقة عدد تقريبي، والشريط مدى. ولا يجتمع على سلّم واحد إلا ما يعدّ الشيء نفسه.',
	drawing: 'الأرقام المذكورة، بحسب ما تعدّه',
	nothing: 'لم تُرمَّز أرقام في هذه المجموعة',
	apart: (
		title: string,
		unit: string,
		least: number,
		most: number,
		claims: number,
		periods: number
	) =>
		`${apart(title)}: ${counts(claims)}، من ${number(least)} إلى ${number(most)} ${apart(unit)}${periods > 1 ? `، عن ${spans(periods)}` : ''}`,
	alike: (title: string, claims: number) =>
		`${apart(title)}: ${claims === 2 ? 'الإحصاءان يعطيان' : `الإحصاءات كلها (${claims}) تعطي`} العدد نفسه`,
	eachOnce: (claims: number) =>
		claims === 1
			? 'ذُكر رقم واحد، ولا شيء يوضع إلى جانبه'
			: `${numbers(claims)}، ${claims === 2 ? 'ولا يعدّان الشيء نفسه' : 'ولا يعدّ اثنان منها الشيء نفسه'}`,
	number,
	value: (min: number, max: number, about: boolean) => `${about ? 'نحو ' : ''}${span(min, max)}`,
	counted: (value: string, unit: string) => `${value} ${unit}`,
	noSource: 'بلا مصدر مسمّى',
	// `محور` is a theme here: what a chart measures along is called a scale.
	scale: {
		log: (unit: string) => `${unit}؛ كل درجة على السلّم عشرة أمثال ما قبلها`,
		linear: (unit: string) => `${unit}؛ يبدأ السلّم من الصفر`
	},
	detail: (parts: readonly string[]) => parts.join(' · '),
	claim: (
		author: string,
		title: string,
		value: string,
		unit: string,
		source: string,
		rest: string
	) =>
		`${apart(author)}، ${apart(title)}: ${value} ${apart(unit)}؛ ${apart(source)}${rest === '' ? '' : `؛ ${apart(rest)}`}`,
	behind: (title: string) => `الإحصاءات: ${apart(title)}`,
	note: (value: string, unit: string, source: string) =>
		`${value} ${apart(unit)}: ${apart(source)}`,
	caption: 'الأرقام المذكورة، بحسب ما تعدّه',
	columns: ['ما الذي يُعدّ', 'العدد', 'الوحدة', 'من عدّه', 'عن أي مدة', 'أين', 'المقالة'],
	csv: en.csv
};
