import { storyStrip as en } from '../en/charts-story-strip';
import type { Translation } from '../translation';
import { list, percent, soFar } from './charts-words';
import { apart, articles, list as listAll } from './counting';

const at = (after: number) => `بعد ${percent(after)} من النص`;

export const storyStrip: Translation<typeof en> = {
	name: en.name,
	how: 'كل شريط مقالة من كلمتها الأولى إلى الأخيرة، وفيه مستوى لكل محور؛ وحيث تخلو المستويات كلها لا يتناول النص شيئًا منها.',
	drawing: 'المقالات من الكلمة الأولى إلى الأخيرة',
	nothing: 'لم يُرمَّز شيء بعد',
	oneOpens: (author: string, themes: readonly string[], after: number, incomplete: boolean) =>
		soFar(
			after < 0.005
				? `تبدأ مقالة ${apart(author)} بمحور ${list(themes, 4, 'غيرها')}`
				: `أول ما تصل إليه مقالة ${apart(author)} محور ${list(themes, 4, 'غيرها')}، ${at(after)}`,
			incomplete
		),
	allOpen: (of: number, theme: string, incomplete: boolean) =>
		soFar(
			`أول محور في ${of === 2 ? 'المقالتين كلتيهما' : `المقالات كلها (${of})`} هو ${theme}`,
			incomplete
		),
	earliest: (
		names: readonly string[],
		of: number,
		theme: string,
		after: number,
		incomplete: boolean
	) =>
		soFar(
			after < 0.005
				? `البدء بمحور ${theme} عند ${list(names)}؛ وعند ${of - names.length === 1 ? 'الآخر' : 'الآخرين'} يأتي لاحقًا`
				: `أبكر وصول إلى محور ${theme} عند ${list(names)}، ${at(after)}`,
			incomplete
		),
	mostOpen: (names: readonly string[], of: number, theme: string, incomplete: boolean) =>
		soFar(
			`أول محور في ${articles(names.length, true)} من ${of} هو ${theme}${names.length > 4 ? '' : `: ${listAll(names)}`}`,
			incomplete
		),
	eachApart: (of: number, incomplete: boolean) =>
		soFar(
			of === 2
				? 'تختلف المقالتان في أول محور تصلان إليه'
				: `تختلف المقالات كلها (${of}) في أول محور تصل إليه`,
			incomplete
		),
	tie: (themes: readonly string[], each: number, incomplete: boolean) =>
		soFar(
			`أكثر المحاور ورودًا في البداية، بالتساوي: ${list(themes, 4, 'غيرها')}؛ لكل محور ${articles(each)}`,
			incomplete
		),
	first: 'الكلمة الأولى',
	half: 'المنتصف',
	last: 'الكلمة الأخيرة',
	silent: 'لا تتناول شيئًا من هذه المحاور',
	unread: 'لم تُقرأ بعد',
	elsewhere: 'لا تتناوله',
	segment: (author: string, themes: readonly string[], start: number, end: number) =>
		`${apart(author)}، ${list(themes, 4, 'غيرها')}: من ${percent(start)} إلى ${percent(end)} من النص`,
	caption: 'المحاور من الكلمة الأولى إلى الأخيرة، بالنسبة المئوية من النص',
	columns: ['المقالة', 'من', 'إلى', 'المحاور'],
	csv: en.csv
};
