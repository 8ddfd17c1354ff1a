/** An invented article for the tests of this folder: blocks as they would stand in a copy. */
export const TITLE = 'The river that would not stay';

export const BODY: readonly string[] = [
	'The river Ansa left its bed in March, and the town of Merle has argued about it since. Some people say that the dam upstream did it. Others blame the long and snowless winter.',
	'What nobody in the town disputes is the mud. It filled cellars, shops and the school, and it took eleven weeks to carry away.',
	'“We had fish in the library,” said Oda Brandt, who has run it for thirty years. “I do not want to see that again as long as I live.”',
	'Who pays',
	'The mayor wants a wall four metres high along the whole of the southern bank. She has said so at every meeting since April, and she will say so again on Thursday.',
	'Her critics answer that a wall moves water rather than holding it. They point to Tolm, which built one in the last century and flooded its neighbour every spring.',
	'There is a third way, and it is older than the dam. Until the farms came, the Ansa spread every year over the meadows below the mill. Give it the meadows back, two engineers argue, and it will leave the town alone.',
	'The farmers were not asked. They were told on a Friday evening, by letter, that their land had been chosen.',
	'On Thursday the council votes. Whatever it decides, the river will be the last to hear of it.'
];

export const CAPTION = 'Volunteers carry books out of the library of Merle [AFP]';
export const TEASER = 'READ MORE: Ten bridges to see before they go';
export const NOTICE = 'Views expressed here are those of their writer.';
export const PULLED =
	'It filled cellars, shops and the school, and it took eleven weeks to carry away';

/** The article as it would be copied from a page, with what stands around it. */
export const STORY = [
	TITLE,
	CAPTION,
	BODY[0],
	BODY[1],
	PULLED,
	...BODY.slice(2, 5),
	TEASER,
	...BODY.slice(5),
	NOTICE
].join('\n\n');

/** A text on the same matter by somebody else. */
export const OTHER = `A wall will not save Merle
Every spring the same men stand on the same bank and promise the same thing. I have watched them for twenty years from my kitchen window.
They want concrete. Concrete is quick to pour and looks well in a photograph, and nobody has to talk to a farmer about it.
What they never say is where the water goes. It goes to Tolm, to Ries and to my own cellar, and it takes its time in leaving.
I would give the river its room. My grandfather did, and he slept well.`;
