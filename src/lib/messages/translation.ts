/** A language the interface speaks. */
export interface Language {
	/** BCP 47. */
	readonly tag: string;
	readonly direction: 'ltr' | 'rtl';
	/** Areas that are not translated yet and speak English, named openly. */
	readonly english: readonly string[];
}

/**
 * The shape of a catalogue's part in another language: the same keys and the same functions, other
 * words. A message that is missing is a type error.
 */
export type Translation<Part> = Part extends string
	? string
	: Part extends (...given: infer Given) => infer Said
		? (...given: Given) => Translation<Said>
		: { readonly [Key in keyof Part]: Translation<Part[Key]> };
