import { argumentCard as en } from '../en/charts-argument-card';
import type { Translation } from '../translation';
import { list, of, soFar, voice } from './charts-words';
import { apart, marked } from './counting';

type VoiceCode = keyof typeof voice;

export const argumentCard: Translation<typeof en> = {
	name: en.name,
	how: 'كيف تسير الحجة خطوة خطوة. المربع المملوء قول الكاتب، والمخطّط نقل كلام غيره، والمفرّغ اقتباس.',
	drawing: 'خطوات كل حجة',
	steps: {
		problem: 'المشكلة',
		cause: 'المسبِّب',
		judgement: 'الحكم',
		consequence: 'العاقبة',
		remedy: 'ما ينبغي فعله'
	},
	empty: 'لم يُقل',
	unread: 'لم يُقرأ بعد',
	more: (count: number) => `و${count} غير ذلك`,
	doubts: (frame: string) => `تشكيك في: ${frame}`,
	authors: (text: string) => (/[“”"«»]/.test(text) ? text : marked(text)),
	nothing: 'لم يُرمَّز شيء بعد',
	factsOnly: (count: number, incomplete: boolean) =>
		soFar(
			count === 1
				? 'تذكر المقالة وقائع ولا تخطو أي خطوة في حجة'
				: 'تذكر المقالات وقائع ولا تخطو أي خطوة في حجة',
			incomplete
		),
	oneArticle: (author: string, missing: readonly string[], incomplete: boolean) =>
		soFar(
			missing.length === 0
				? `في مقالة ${apart(author)} الخطوات كلها، من المشكلة إلى ما ينبغي فعله`
				: `ما تتركه مقالة ${apart(author)}: ${list(missing, 5, 'غيرها')}`,
			incomplete
		),
	noRemedy: (count: number, incomplete: boolean) =>
		soFar(
			count === 2
				? 'لا يقول أي منهما ما ينبغي فعله'
				: `لا أحد من الكتّاب (${count}) يقول ما ينبغي فعله`,
			incomplete
		),
	remedyByOthers: (names: readonly string[], _count: number, incomplete: boolean) =>
		soFar(
			`لا أحد يقول بصوته هو ما ينبغي فعله؛ وعند ${list(names)} نقل لما يقوله آخرون`,
			incomplete
		),
	ownRemedy: (names: readonly string[], count: number, incomplete: boolean) =>
		soFar(
			names.length >= count
				? count === 2
					? 'كلاهما يقول بصوته هو ما ينبغي فعله'
					: `الجميع (${count}) يقولون بصوتهم هم ما ينبغي فعله`
				: `لا يقول بصوته هو ما ينبغي فعله غير ${list(names)}`,
			incomplete
		),
	point: (
		author: string,
		step: string,
		frame: string,
		text: string,
		code: VoiceCode,
		doubted: boolean
	) =>
		`${of(author, step)}: ${apart(frame)}${doubted ? '، مع التشكيك فيه' : ''}؛ ${apart(text)} (${voice[code]})`,
	silent: (author: string, step: string, word: string) => `${of(author, step)}: ${word}`,
	caption: 'خطوات كل حجة',
	stepHeader: 'الخطوة',
	csv: en.csv
};
