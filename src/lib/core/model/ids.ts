/**
 * Identifiers. A brand keeps a theme's id from being passed where an article's is meant; at run
 * time each is the plain string that stands in the corpus.
 */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type SetId = Branded<'SetId'>;
export type ArticleId = Branded<'ArticleId'>;
export type BlockId = Branded<'BlockId'>;
export type ThemeId = Branded<'ThemeId'>;
export type FrameId = Branded<'FrameId'>;
export type CoderId = Branded<'CoderId'>;
export type ActorId = Branded<'ActorId'>;
export type EventId = Branded<'EventId'>;
export type FigureGroupId = Branded<'FigureGroupId'>;
export type LabelGroupId = Branded<'LabelGroupId'>;
export type ParallelId = Branded<'ParallelId'>;
export type TeachingNoteId = Branded<'TeachingNoteId'>;
export type PassageId = Branded<'PassageId'>;

/** Brands a string whose form has been checked (by the corpus schema, or by a test that wrote it). */
export const asId = <Id extends Branded<string>>(text: string): Id => text as Id;
