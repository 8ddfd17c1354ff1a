/** The two shapes of every chart: a phone's, and a desk's or a printed page's. */
export const SHAPES = ['narrow', 'wide'] as const;
export type Shape = (typeof SHAPES)[number];

/** Widths of the viewBoxes: a 320 px phone shows the narrow one at its true size. */
export const CHART_WIDTH: Readonly<Record<Shape, number>> = { narrow: 320, wide: 960 };
