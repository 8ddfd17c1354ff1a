/** The page that explains how everything is made, for a class and for a researcher. */
export const method = {
	title: 'Method',
	description:
		'What themes, frames, functions and voices are; the codebook of each set; how far coders agree; how every chart is computed.',
	lead: 'Vantage shows how several authors tell the same events. It says nothing about who is right. Everything it does say rests on passages you can open.',
	contents: 'On this page',
	sections: [
		{
			id: 'words',
			title: 'What the words mean',
			points: [
				['Theme', 'What passages are about, asked as a question.'],
				[
					'Answer',
					'What an article replies to that question, in one sentence of ours, with the places it rests on.'
				],
				[
					'Frame',
					'One way of telling a theme: what is picked out, and so made to matter (Entman 1993).'
				],
				[
					'Function',
					'What a passage does: it names a problem, names a cause, judges, says what should be done, says what follows, or states a fact. The first four are Entman’s.'
				],
				[
					'Voice',
					'Whose words they are: the author says it, reports it from somebody, or quotes somebody.'
				],
				[
					'Cue',
					'A short key phrase of the author’s that shows the frame: in quotation marks, or marked in the author’s sentence.'
				],
				[
					'Silence',
					'What an article does not carry, with a reason: written before it happened, outside the question it asks, told through another frame, not raised, or not yet read.'
				]
			]
		},
		{
			id: 'labels',
			title: 'What people are called, and who acts',
			points: [
				[
					'Names',
					'A coder notes the words an article uses for an actor, and where. Capitals, quotation marks and an article before a name make it no other name; one in the plural is another.'
				],
				[
					'What a name says',
					'Each set defines the groups of its names, such as a role, a side or a moral word, and which goes first where a name says several. A name is sorted wherever it stands and whoever says it.'
				],
				[
					'Who acts',
					'Of each sentence that tells of harm a coder notes whether it names who does it, leaves somebody out, or tells it as if nobody did it (van Leeuwen 1996). It is read off how the sentence is built, not off what one knows.'
				],
				[
					'Swap test',
					'One author’s word is put into another’s sentence, in the author’s own words only. What comes of it is marked as altered; it is not printed, copied or kept.'
				],
				[
					'What it cannot show',
					'Names and harm are judgements: where a second person coded them too, one in four came out otherwise. “None noted” does not say that an article never names somebody: a set may leave out bare names, and a coder may miss some.'
				]
			]
		}
	],
	summary: {
		title: 'Whose words you read',
		paragraphs: [
			'An article that may be shown is shown whole. Then every sentence of it is the author’s, set in the typeface of books, and so is each passage, with the key phrase marked in it.',
			'Most articles belong to their publishers. Of those you read our summary, sentence by sentence, in plain words. It follows the author’s order and argument. Loaded words stand in it only as the author’s own, in quotation marks and in the other typeface.',
			'A summary is a framing too. Mark any part of it as fair, or not fair and why: your mark stays on your device. Where the publisher’s address is known, each key phrase links to the author’s page at those words.'
		]
	},
	coding: {
		title: 'How the coding is made',
		paragraphs: [
			'A person reads each sentence of the body and each headline and either codes it with theme, frame, function and voice, or notes that it was read and speaks to no theme. That is how “not raised” differs from “not yet read”. Captions, pull quotes and related links are not coded.',
			'What a computer suggests is labelled as a suggestion and never counted as coding.'
		]
	},
	agreement: {
		title: 'How far coders agree',
		ofSet: (set: string) => `How far coders agree: ${set}`,
		text: 'Others coded the same articles without seeing the first coding. Alpha is Krippendorff’s: 1 is full agreement, 0 what chance would give; .80 is the usual mark for relying on a coding. F1 looks only at the sentences somebody coded, because agreeing on all the others is easy.',
		none: 'One person has coded this set so far, so there is nothing to compare.',
		coders: (count: number) => `${count} coders, each working alone.`,
		theme: 'Theme',
		considered: 'Sentences compared',
		alpha: 'Alpha, theme',
		f1: 'F1, theme',
		frames: 'Alpha, frame',
		undefined: '–',
		number: (value: number) => value.toFixed(2)
	},
	charts: {
		title: 'How the charts are computed',
		points: [
			[
				'Words',
				'Counted in the author’s own sentences: in the article where it is shown whole, else as recorded in a fingerprint of the original. The title is not counted. Words count once per theme. In shares of an article a sentence of two themes is divided between them, so that shares never sum to more than the whole.'
			],
			[
				'Framing map',
				'Frames by authors. A square is one percent of the article (or ten words, by a switch): filled where the author says it, hatched where it is reported, outlined where it is quoted. An empty cell names its reason.'
			],
			[
				'Story strip',
				'Each article from its first word to its last; a stretch is marked where its sentences speak to a theme.'
			],
			[
				'Argument card',
				'The functions in order: problem, whose doing, judgement, what follows, what should be done. Empty steps stay visible.'
			],
			[
				'Figures',
				'Only numbers that count the same thing in the same unit share an axis. It begins at zero; where the greatest number is at least twenty times the least, each step is ten times the last, and the chart says so. Nothing is converted or added up. A ring is a number said to be about right, a bar a range.'
			],
			[
				'Voices',
				'Words of the sentences coded for a theme, by whose they are. A sentence of several voices is divided between them, so that an article’s voices add up to its coded words. Somebody is heard where a passage reports or quotes them, and only spoken of where the article names them and none does.'
			],
			[
				'Time',
				'Events and the articles’ appearing in order, at equal distances. Grey is what had not happened when an article appeared. Where dates are uncertain and may lie on either side, the chart says perhaps: a day that is only about right may be off by three days, a month by half a month.'
			],
			[
				'Marking',
				'An author, theme, event or person chosen in one chart is marked in the others on the page. The address then says what is marked, so that it can be shared.'
			],
			[
				'Titles',
				'The finding over a chart is computed from the same numbers, and says so when a coding is not complete.'
			]
		]
	},
	codebook: {
		title: (set: string) => `Codebook: ${set}`,
		example: 'Example:',
		groups: 'What names say',
		harm: 'Who acts'
	}
} as const;
