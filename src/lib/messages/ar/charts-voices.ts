import { voices as en } from '../en/charts-voices';
import type { Translation } from '../translation';
import { list, percent, soFar, words } from './charts-words';
import { apart, counted } from './counting';

type Role = keyof typeof en.roles;

const roles: Record<Role, string> = {
	witness: 'من يعيشون ما يحدث',
	expert: 'الخبراء',
	observer: 'من يُحصون أو يراقبون أو يساعدون',
	party: 'من يقرّرون أو يقاتلون',
	media: 'وسائل إعلام أخرى',
	unsorted: 'آخرون يُستشهد بهم'
};

/** Those the words are given to. */
const toRole: Record<Role, string> = {
	witness: 'لمن يعيشون ما يحدث',
	expert: 'للخبراء',
	observer: 'لمن يُحصون أو يراقبون أو يساعدون',
	party: 'لمن يقرّرون أو يقاتلون',
	media: 'لوسائل إعلام أخرى',
	unsorted: 'لآخرين'
};

const author = 'الكاتب';

const times = (count: number): string =>
	counted(count, {
		zero: 'ولا مرة',
		one: 'مرة',
		two: 'مرتين',
		few: 'مرات',
		many: 'مرة',
		other: 'مرة'
	});

/** How much of the words is quoted; nothing where none is. */
function quotedOf(count: number, quoted: number): string {
	if (quoted < 0.5) return '';
	return quoted >= count - 0.5 ? '، وكلها مقتبس' : `، المقتبس منها ${Math.round(quoted)}`;
}

export const voices: Translation<typeof en> = {
	name: en.name,
	how: 'من الكلمات المرمّزة لمحور: المملوء قول الكاتب، والمخطّط نقل كلام غيره، والمفرّغ اقتباس.',
	drawing: 'كلام من: الكاتب أم غيره، بحسب المقالة',
	nothing: 'لم يُرمَّز شيء بعد',
	oneArticle: (name: string, own: number, incomplete: boolean) =>
		soFar(
			own > 0.995
				? `لا تستشهد مقالة ${apart(name)} بأحد: كل ما رُمّز فيها بصوت الكاتب نفسه`
				: `مقالة ${apart(name)}: ${percent(own)} من الكلمات المرمّزة بصوت الكاتب نفسه`,
			incomplete
		),
	allOwn: (of: number, incomplete: boolean) =>
		soFar(
			of === 2
				? 'يكاد الكاتبان لا يتكلمان إلا بصوتهما'
				: `يكاد الكتّاب كلهم (${of}) لا يتكلمون إلا بصوتهم`,
			incomplete
		),
	oneLetsSpeak: (
		name: string,
		others: number,
		role: Role,
		roleShare: number,
		alone: readonly string[],
		incomplete: boolean
	) => {
		const whom =
			role === 'unsorted'
				? ''
				: `، ${roleShare >= others - 0.005 ? 'كلها' : 'معظمها'} ${toRole[role]}`;
		const rest = alone.length === 0 ? '' : `؛ ويكاد ينفرد بالكلام ${list(alone)}`;
		return soFar(
			`تعطي مقالة ${apart(name)} ${percent(others)} من الكلمات لغير الكاتب${whom}${rest}`,
			incomplete
		);
	},
	alike: (of: number, own: number, incomplete: boolean) =>
		soFar(
			of === 2
				? `الكاتبان سواء: يُبقي كل منهما ${percent(own)} من الكلمات لنفسه`
				: `الكتّاب (${of}) سواء: يُبقي كل منهم ${percent(own)} من الكلمات لنفسه`,
			incomplete
		),
	author,
	roles,
	unnamed: 'شخص لم يُسمَّ',
	everyone: (count: number) => {
		if (count === 1) return 'الوحيد المستشهَد به';
		return count === 2 ? 'الاثنان المستشهَد بهما' : `جميع المستشهَد بهم (${count})`;
	},
	nobody: 'لا يُستشهد بأحد.',
	words,
	heard: {
		title: 'هل يُسأل، أم يُتحدَّث عنه فحسب؟',
		how: 'النقطة المملوءة: يُنقل كلام واحد منهم أو يُقتبس. الحلقة: يُذكرون ولا يُسألون.',
		drawing: 'من يُسمع صوته، ومن يُتحدَّث عنه فحسب',
		states: {
			heard: (count: number) => words(count),
			'spoken-of': (count: number) => `بالاسم ${times(count)}`,
			absent: 'بلا ذكر'
		},
		short: {
			heard: (count: number) => String(Math.round(count)),
			'spoken-of': (count: number) => `${count}×`,
			absent: '–'
		}
	},
	cell: (name: string, row: string, share: number, count: number, quoted: number) =>
		`${apart(name)}، ${apart(row)}: ${percent(share)} من الكلمات المرمّزة، ${words(count)}${row === author ? '' : quotedOf(count, quoted)}`,
	titleOnly: 'في العنوان',
	none: (name: string, row: string) => `${apart(name)}، ${apart(row)}: لا كلمات`,
	heardCell: (name: string, row: string, state: string) =>
		`${apart(name)}، ${apart(row)}: ${state}`,
	behind: (row: string) => `كلام من: ${apart(row)}`,
	notCited: 'لا تستشهد بهم',
	notHeard: 'تسمّيهم، ولا تدعهم يتكلمون',
	notNamed: 'لا تسمّيهم',
	caption: 'الكلمات بحسب الصوت، مما رُمّز لمحور',
	rowHeader: 'الصوت',
	csv: en.csv
};
