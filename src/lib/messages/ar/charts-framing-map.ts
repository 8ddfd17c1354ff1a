import { framingMap as en } from '../en/charts-framing-map';
import type { Translation } from '../translation';
import { of, list, percent, reason, soFar, voice, words } from './charts-words';
import { apart, counted, quoted } from './counting';

type VoiceCode = keyof typeof voice;
type Reason = keyof typeof reason;

const frames = (count: number): string =>
	counted(count, {
		zero: 'لا أطر',
		one: 'إطار واحد',
		two: 'إطاران',
		few: 'أطر',
		many: 'إطارًا',
		other: 'إطار'
	});

export const framingMap: Translation<typeof en> = {
	name: en.name,
	how: {
		percent:
			'المربع واحد في المئة من المقالة: المملوء قول الكاتب، والمخطّط نقل كلام غيره، والمفرّغ اقتباس.',
		words: (each: number) =>
			`المربع ${words(each)}: المملوء قول الكاتب، والمخطّط نقل كلام غيره، والمفرّغ اقتباس.`
	},
	nothing: 'لم يُرمَّز شيء بعد',
	mostWords: (author: string, theme: string, share: number, incomplete: boolean) =>
		soFar(
			share > 0.995
				? `كل ما رُمّز في مقالة ${apart(author)} يدور حول ${theme}`
				: `${apart(author)}: ${percent(share)} من الكلمات المرمّزة تدور حول ${theme}`,
			incomplete
		),
	fewSpeak: (names: readonly string[], of: number, theme: string, incomplete: boolean) =>
		soFar(
			names.length > 4
				? `${names.length} من ${of} يتناولون ${theme}`
				: `لا يتناول ${theme}${of === 2 ? '' : ` من أصل ${of}`} غير ${list(names)}`,
			incomplete
		),
	frameAlone: (author: string, frame: string, incomplete: boolean) =>
		soFar(`لا يروي الأمر على أنه ${quoted(frame)} غير ${apart(author)}`, incomplete),
	frameShared: (frame: string, of: number) =>
		of === 2
			? `كلاهما يرويه على أنه ${quoted(frame)}`
			: `الجميع (${of}) يروونه على أنه ${quoted(frame)}`,
	mostRoom: (author: string, theme: string, share: number) =>
		share > 0
			? `تعطي مقالة ${apart(author)} ${percent(share)} من نصها لمحور ${theme}`
			: `تتناول مقالة ${apart(author)} محور ${theme} في العنوان وحده`,
	unit: 'المربع يساوي',
	perPercent: '1%',
	perWords: words,
	frames,
	openFrames: (theme: string, count: number) => `${apart(theme)}: ${frames(count)}`,
	titleOnly: 'في العنوان',
	share: (share: number, code: VoiceCode) => `${percent(share)} من المقالة، ${voice[code]}`,
	count: (count: number, code: VoiceCode) => `${words(count)}، ${voice[code]}`,
	inTitle: 'في العنوان وحده',
	doubts: { all: 'مع التشكيك فيه', some: 'مع التشكيك في بعضه' },
	doubt: 'تشكيك',
	cell: (author: string, row: string, content: readonly string[]) =>
		`${of(author, apart(row))}: ${content.join('؛ ')}`,
	silent: (author: string, row: string, code: Reason) =>
		`${of(author, apart(row))}: ${reason[code]}`,
	caption: 'النسبة المئوية من كل مقالة بحسب المحور والإطار والصوت',
	rowHeader: 'المحور والإطار',
	// A saved table has the names of the data format in every language.
	csv: en.csv
};
