/** What a page tells the worker. */
export type ToWorker =
	| {
			/** A page is open. */
			readonly kind: 'visit';
			/** The version of the page. */
			readonly version: string;
			/** The set it belongs to; null for a page of none. */
			readonly set: string | null;
			/** Whether the set may be fetched now. */
			readonly fetch: boolean;
	  }
	| {
			/** The reader has chosen the newer version. */
			readonly kind: 'take';
	  };

/** What a page is told of its visit: at once, and again when all that is to be kept is there. */
export interface VisitAnswer {
	/** Whether nothing more comes. */
	readonly done: boolean;
	/** The sets that can be read without a connection. */
	readonly kept: readonly string[];
	/** The set of the page; the only one of a site, where the page names none. */
	readonly set: string | null;
	/** Whether the device has no room for it. */
	readonly full: boolean;
}
