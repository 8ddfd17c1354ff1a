/** Rights, privacy, contact. */
export const about = {
	title: 'About',
	description:
		'What Vantage is for, whose the texts are, what happens to your data (nothing), and how to reach us.',
	own: 'Open a set that somebody gave you as a file',
	sections: [
		{
			id: 'what',
			title: 'What this is',
			paragraphs: [
				'Vantage sets several articles on the same events side by side, aligns them by theme, and shows how each author tells what happened. It is made for students who compare viewpoints and for teachers who teach how to read the news.',
				'It ranks nobody. There is no left or right here, no score of bias, no verdict on what is true. What an author is said to say stands beside the words it rests on.'
			]
		},
		{
			id: 'rights',
			title: 'Whose the texts are',
			paragraphs: [
				'The articles belong to their authors and publishers. Those that may be passed on are here in full, and so are those that were invented for a set, which then says so on every page. Of all others Vantage holds no sentence: it holds our summary in our own words, our coding, and short key phrases (eight words at most) in quotation marks as evidence. Links lead to the publisher’s page where its address is known.',
				'What we write in the sets is licensed under Creative Commons Attribution 4.0 (CC BY 4.0), the program under the MIT licence. The typefaces Literata and Atkinson Hyperlegible Next are under the SIL Open Font License.'
			]
		},
		{
			id: 'privacy',
			title: 'What happens to your data',
			paragraphs: [
				'There is no account, no tracking and no cookie. What you mark or write is kept in this browser on this device and sent nowhere. The pages ask no other site for anything; a link to a publisher is followed only when you choose it.',
				'A browser may clear what it keeps, above all when a page is not visited for some time. Clearing this site’s data in the browser’s settings removes everything.'
			]
		},
		{
			id: 'contact',
			title: 'An error, or a right of yours',
			paragraphs: [
				'If a summary is wrong or unfair, if a coding misreads a passage, or if you hold rights in a text and object to something here, please open an issue in the project’s repository, with the page and the place. Objections of rights holders are handled first.'
			]
		},
		{
			id: 'offline',
			title: 'Where it runs',
			paragraphs: [
				'These pages are plain files: any web server can host them, and reading needs no JavaScript. Marking, comparing in place and the columns do.'
			]
		}
	]
} as const;
