/** What stands on every page around what it shows: titles, the ways on, the small print. */
export const site = {
	tagline: 'A reader for comparing perspectives',
	description:
		'Several articles on the same events, side by side, by theme: what each author answers, how they frame it, who is silent and why.',
	title: (...steps: readonly string[]) => [...steps, 'Vantage'].join(' · '),
	footer:
		'Nothing you do here leaves your device. Articles belong to their authors and publishers; the answers, the coding and, where a text is not ours to show, the summaries are ours.',
	/** Whose data a saved chart shows. */
	source: (title: string, notice?: string) => (notice ? `${title}. ${notice}` : title),
	/** What every page of a set says that holds texts which are not ours to publish. */
	private:
		'This copy of the site holds the authors’ own texts. It is for private use; do not publish it.',
	nav: { label: 'Site', home: 'Vantage', method: 'Method', about: 'About' },
	tools: { label: 'Tools for reading', names: { find: 'Find', text: 'Text', help: 'Help' } },
	articles: 'The articles',
	themes: 'Themes of this set'
} as const;
