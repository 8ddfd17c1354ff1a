/** How long reading takes, and where one was. */
export const reading = {
	minutes: (minutes: number) => `${minutes} min`,
	minutesOf: (minutes: number, digest: boolean) =>
		digest ? `${minutes} min for our summary` : `${minutes} min to read`,
	goOn: (paragraph: string) => `Go on at paragraph ${paragraph}`,
	wereAt: (paragraph: string) => `You were at paragraph ${paragraph}`
} as const;
