export { argumentCard } from './argument-card.later';
export type { ChartLinks } from './chart-links';
export { framingMap } from './framing-map.later';
export { later } from './later';
export { saveFile } from './picture';
export { storyStrip } from './story-strip.later';
