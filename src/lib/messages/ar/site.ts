import type { site as en } from '../en/site';
import type { Translation } from '../translation';
import { apart } from './counting';

export const site: Translation<typeof en> = {
	tagline: 'قارئ للمقارنة بين وجهات النظر',
	description:
		'مقالات عدة عن الأحداث نفسها، جنبًا إلى جنب، محورًا محورًا: بماذا يجيب كل كاتب، وكيف يؤطّر ما جرى، ومن يسكت ولماذا.',
	title: (...steps: readonly string[]) => [...steps.map(apart), 'Vantage'].join(' · '),
	footer:
		'لا شيء مما تفعله هنا يغادر جهازك. المقالات لكتّابها وناشريها؛ أما الأجوبة والترميز، والملخصات حيث لا يحق لنا عرض النص، فمن عملنا.',
	source: (title: string, notice?: string) => (notice ? `${title}. ${notice}` : title),
	private: 'هذه النسخة من الموقع تحوي نصوص الكتّاب أنفسهم. هي للاستعمال الخاص؛ لا تنشرها.',
	nav: { label: 'الموقع', home: 'Vantage', method: 'المنهج', about: 'عن الموقع' },
	tools: { label: 'أدوات القراءة', names: { find: 'بحث', text: 'النص', help: 'مساعدة' } },
	articles: 'المقالات',
	themes: 'محاور هذه المجموعة'
};
