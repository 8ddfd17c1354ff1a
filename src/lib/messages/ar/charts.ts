/** What the charts say; a file for each, so that a page ships the words of its own. */
export { framingMap } from './charts-framing-map';
export { storyStrip } from './charts-story-strip';
export { argumentCard } from './charts-argument-card';
export { figures } from './charts-figures';
export { voices } from './charts-voices';
export { time } from './charts-time';
export { percent, words, list, reason, voice, shortReason, frame } from './charts-words';
