import type { find as en } from '../en/find';
import type { Translation } from '../translation';
import { common } from './common';
import { apart, articles, counted, list, quoted, sentences as countSentences } from './counting';

type Counted = Parameters<typeof en.count>[0];

const titles = (count: number): string =>
	counted(count, {
		zero: 'لا عناوين ولا كتّاب',
		one: 'عنوان أو كاتب واحد',
		two: 'عنوانان أو كاتبان',
		few: 'عناوين أو كتّاب',
		many: 'عنوانًا أو كاتبًا',
		other: 'عنوان أو كاتب'
	});

const themes = (count: number): string =>
	counted(count, {
		zero: 'لا أسئلة ولا أطر',
		one: 'سؤال أو إطار واحد',
		two: 'سؤالان أو إطاران',
		few: 'أسئلة أو أطر',
		many: 'سؤالًا أو إطارًا',
		other: 'سؤال أو إطار'
	});

const names = (count: number): string =>
	counted(count, {
		zero: 'لا أسماء',
		one: 'اسم واحد',
		two: 'اسمان',
		few: 'أسماء',
		many: 'اسمًا',
		other: 'اسم'
	});

const times = (count: number): string =>
	counted(count, {
		zero: 'ولا مرة',
		one: 'مرة واحدة',
		two: 'مرتين',
		few: 'مرات',
		many: 'مرة',
		other: 'مرة'
	});

const inArticles = (count: number, all: number): string => {
	if (all === 1) return '';
	if (count === 2 && all === 2) return ' في المقالتين كلتيهما';
	return count === all ? ' في المقالات كلها' : ` في ${articles(count, true)} من ${all}`;
};

export const find: Translation<typeof en> = {
	title: 'ابحث في هذه المجموعة',
	field: 'كلمة، أو اسم، أو «عبارة»',
	preparing: 'تجري قراءة المقالات …',
	how: 'كلمات عدة: كلها في جملة واحدة. كلمات بين علامتي “اقتباس”: كما هي تمامًا.',
	start: { themes: 'الأسئلة', names: 'أسماء مشروحة' },
	groups: { articles: 'في المقالات', themes: 'الأسئلة والأطر', names: 'أسماء مشروحة' },
	count: (found: Counted) => {
		const said = [
			...(found.articles === 0
				? []
				: [
						found.sentences === 0
							? titles(found.articles)
							: `${countSentences(found.sentences)}${inArticles(found.articles, found.all)}`
					]),
			...(found.themes === 0 ? [] : [themes(found.themes)]),
			...(found.names === 0 ? [] : [names(found.names)])
		].join(common.separator);
		return said === '' ? 'لم يُعثر على شيء.' : said;
	},
	hits: (count: number) => String(count),
	hitsLabel: (count: number) => countSentences(count),
	all: (count: number, name: string) => `الكل (${count}) في ${apart(name)}`,
	fewer: (name: string) => `أقل في ${apart(name)}`,
	notIn: (short: readonly string[]) => `لم يُعثر عليه في ${common.listShort(short)}.`,
	copy: 'في نسختك من نص الكاتب',
	through: (ours: number, all: number, copies: number) => {
		if (ours === 0) {
			return copies === 0 ? 'شمل البحث المقالات كاملة.' : 'شمل البحث نصوص الكتّاب.';
		}
		const own =
			copies === 0 ? '' : copies === 1 ? '، ونص الكاتب في نسختك' : '، ونصوص الكتّاب في نسخك';
		const summaries =
			ours < all ? `ما لخّصناه من المقالات (${ours} من ${all})` : all === 1 ? 'ملخصنا' : 'ملخصاتنا';
		return `شمل البحث ${summaries}${own}. وما كتبه الكاتب قد يزيد على ذلك.`;
	},
	beside: {
		cue: 'عبارة دالّة',
		source: 'مصدر',
		label: (actor?: string) => (actor === undefined ? 'يُسمّى هنا' : `${apart(actor)}، يُسمّى هنا`)
	},
	said: (what: string) => `${what}: `,
	frameOf: (question: string) => `من أطر ${quoted(question)}`,
	stands: (count: number) => `في ${countSentences(count, true)}`,
	taken: (typed: string, read: readonly string[]) =>
		`لا توجد ${quoted(typed)} في هذه المجموعة. المعروض: ${list(read.map(quoted))}.`,
	nothing: {
		text: (typed: string) => `لا شيء في هذه المجموعة يحوي ${quoted(typed)}.`,
		together: 'لا جملة تحوي هذه الكلمات كلها. أما منفردةً فقد عُثر عليها:',
		alone: (word: string, count: number) => `${quoted(word)} ${times(count)}`,
		try: 'جرّب كلمات أقل، أو كلمة أخرى بالمعنى نفسه، أو أول الكلمة وحده.'
	},
	inSentence: 'أسماء هنا: '
};
