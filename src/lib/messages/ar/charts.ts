/** What the charts say. A chart that is not translated yet is named in `language.english`. */
export { framingMap } from './charts-framing-map';
export { storyStrip } from './charts-story-strip';
export { argumentCard } from './charts-argument-card';
export { figures } from '../en/charts-figures';
export { voices } from '../en/charts-voices';
export { time } from '../en/charts-time';
export { percent, words, list, reason, voice, shortReason, frame } from './charts-words';
