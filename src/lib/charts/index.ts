export type { ChartLinks } from './chart-links';
