import type { words as en } from '../en/words';
import type { Translation } from '../translation';
import { apart, counted, list, quoted, words as countWords } from './counting';

type Counts = Parameters<typeof en.changed.counts>[0];
type Coverage = Parameters<typeof en.proposals.coverage>[0];
type Kind = Parameters<typeof en.changed.block>[0];

const some = (count: number, forms: Parameters<typeof counted>[1]): readonly string[] =>
	count === 0 ? [] : [counted(count, forms)];

const passages = (count: number, [one, two, few]: readonly [string, string, string]) =>
	some(count, {
		zero: '',
		one: `مقطع واحد ${one}`,
		two: `مقطعان ${two}`,
		few: `مقاطع ${few}`,
		many: `مقطعًا ${few}`,
		other: `مقطع ${few}`
	});

export const words: Translation<typeof en> = {
	title: 'رُوي أكثر من مرة',
	description: (title: string) =>
		`${apart(title)}: الاقتباس نفسه، أو الرقم نفسه، أو الخبر نفسه في مقالات عدة، جنبًا إلى جنب، مع ما تشترك فيه من كلمات.`,
	introduction:
		'الاقتباس نفسه، أو الرقم نفسه، أو الخبر نفسه، كما ورد في كل مقالة. لا تُعلَّم الكلمات إلا حيث تشترك الصياغة.',
	none: 'لا اقتباس ولا رقم ولا خبر في هذه المجموعة ترويه أكثر من مقالة.',
	kinds: { quotation: 'اقتباس', figure: 'رقم', report: 'خبر' },
	differs: 'موضع الاختلاف',
	how: {
		marked: 'المعلَّم: كلمات ترد في رواية أخرى أيضًا.',
		'own-words': 'كل مقالة ترويه بكلماتها، فلم يُعلَّم شيء.',
		'cues-marked': 'المعلَّم: كلمات ترد في عبارة دالّة لكاتب آخر أيضًا. لا يُقارن من ملخصنا شيء سواها.',
		'cues-apart': 'ما بين علامات الاقتباس وحده من كلام الكتّاب. لا كلمات مشتركة فيه، فلم يُعلَّم شيء.',
		summary: 'هذا ملخصنا، وكلمات الكتّاب فيه أقل من أن تُقارن.'
	},
	cue: { start: '“', end: '”' },
	summaries: {
		compare:
			'لا يُقارن من ملخصاتنا إلا كلام الكتّاب بين علامات الاقتباس، لا جملنا نحن. نصوص الكتّاب أنفسهم تُظهر أكثر.',
		bring: 'يمكنك أن تُحضر نسختك من المقالة في صفحتها:',
		own: 'قارن النسخ التي أحضرتُها',
		back: 'أظهر الملخصات من جديد',
		compared: (count: number) =>
			count === 0
				? 'لم تُحضر بعد مقالتين ترويان الشيء نفسه.'
				: counted(count, {
						zero: '',
						one: 'موضع واحد يُقارن الآن بكلام الكتّاب أنفسهم.',
						two: 'موضعان يُقارنان الآن بكلام الكتّاب أنفسهم.',
						few: 'مواضع تُقارن الآن بكلام الكتّاب أنفسهم.',
						many: 'موضعًا تُقارن الآن بكلام الكتّاب أنفسهم.',
						other: 'موضع تُقارن الآن بكلام الكتّاب أنفسهم.'
					})
	},
	cut: {
		heading: 'كيف اقتطعه كل كاتب',
		whole: 'ما قيل، بقدر ما تنقله هذه المقالات',
		from: (names: readonly string[]) =>
			names.length === 1
				? `${list(names)}: فيها كل ما قيل.`
				: `جُمع من ${list(names)}؛ وليس كله في واحدة منها.`,
		kept: (kept: number, all: number, shown: boolean): string => {
			if (kept >= all) return `كل الكلمات، وعددها ${all}`;
			return `${kept} من ${countWords(all, true)}؛ ${shown ? 'ونقاط أو أقواس تدل على ذلك' : 'ولا شيء يدل على أن ما قيل أكثر'}`;
		},
		apart: (names: readonly string[]) => `${list(names)}: بغير هذه الكلمات.`,
		leftOut: 'المشطوب: تُرك هنا.',
		putIn: 'المخطوط تحته: أُضيف هنا.'
	},
	shared: { start: '[مشترك: ', end: ']' },
	proposals: {
		heading: 'وُجد بالمقارنة، ولم يراجعه أحد',
		coverage: ({ sentences, articles, recorded }: Coverage): string => {
			const seen = `قُورنت الجمل (${sentences}) من المقالات (${articles}) بقواعد آلية.`;
			if (recorded === 0) return seen;
			return `${seen} مما وُجد ذُكر أعلاه ${recorded}؛ وما بقي قد يكون شيئًا واحدًا وقد لا يكون.`;
		},
		summaries: (summaries: number, articles: number): string =>
			`${summaries === articles ? 'هذه ملخصاتنا' : `بعضها ملخصاتنا (عددها ${summaries})`}: لا يُحسب فيها إلا الأرقام والمصادر المسماة وكلام الكتّاب أنفسهم.`,
		show: (shown: number, more: number): string =>
			more === 0 ? `أظهر ما بقي (${shown})` : `أظهر الأقرب مما بقي (${shown} من ${shown + more})`,
		because: (reasons: readonly string[]) => `السبب: ${reasons.join('؛ ')}`,
		reasons: {
			'shared-words': (words: string) => `الكلمات نفسها (${quoted(words)})`,
			'same-figure': (words: string) => `العدد نفسه (${apart(words)})`,
			'same-source': (words: string) => `المصدر نفسه (${apart(words)})`
		},
		beside: (words: readonly string[]) => `أعداد لأشياء متشابهة (${list(words.map(apart))})`,
		counterparts: 'يُروى الشيء نفسه تقريبًا'
	},
	changed: {
		heading: 'تغيّر بعد نشره',
		link: (short: string) => `ما تغيّر في ${apart(short)}`,
		title: (short: string) => `ما تغيّر: ${apart(short)}`,
		description: (title: string, short: string) =>
			`نسختان من ${quoted(title)} (${apart(short)})، إحداهما فوق الأخرى: ما أُعيدت صياغته، وما نُقل، وما أُضيف، وما حُذف.`,
		headlines: 'العنوان',
		before: 'أولًا',
		after: 'لاحقًا',
		text: 'النص',
		legend: 'المشطوب: في النسخة الأولى وحدها. المخطوط تحته: في اللاحقة وحدها.',
		digest: 'كلتاهما من ملخصاتنا: ما يُقارن هو صياغتنا، لا صياغة الكاتب.',
		read: 'اقرأ النسخة الأولى، ومقاطعها معلّمة',
		same: (count: number) =>
			counted(count, {
				zero: 'لا فقرات كما كانت',
				one: 'فقرة واحدة كما كانت',
				two: 'فقرتان كما كانتا',
				few: 'فقرات كما كانت',
				many: 'فقرة كما كانت',
				other: 'فقرة كما كانت'
			}),
		added: { start: '[أُضيف: ', end: ']' },
		removed: { start: '[حُذف: ', end: ']' },
		block: (kind: Kind, from?: number): string => {
			if (kind === 'moved' && from !== undefined) return `نُقلت إلى هنا؛ كانت الفقرة ${from}`;
			return {
				same: '',
				edited: from === undefined ? 'أُعيدت صياغتها' : `أُعيدت صياغتها؛ كان بعضها في الفقرة ${from}`,
				moved: 'نُقلت',
				added: 'أُضيفت',
				removed: 'حُذفت'
			}[kind];
		},
		counts: ({ headline, edited, moved, added, removed }: Counts): string => {
			const parts = [
				...(headline ? ['عنوان جديد'] : []),
				...some(edited, {
					zero: '',
					one: 'جملة واحدة أُعيدت صياغتها',
					two: 'جملتان أُعيدت صياغتهما',
					few: 'جمل أُعيدت صياغتها',
					many: 'جملة أُعيدت صياغتها',
					other: 'جملة أُعيدت صياغتها'
				}),
				...passages(moved, ['نُقل', 'نُقلا', 'نُقلت']),
				...passages(added, ['أُضيف', 'أُضيفا', 'أُضيفت']),
				...passages(removed, ['حُذف', 'حُذفا', 'حُذفت'])
			];
			return parts.length === 0 ? 'لم يتغيّر شيء في الكلمات.' : `${parts.join('، و')}.`;
		}
	}
};
