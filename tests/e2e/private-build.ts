/** Whether the site was built with the authors' own texts; tests must be told as the build was. */
export const isPrivate = Boolean(process.env['VANTAGE_ORIGINALS']);
