import { MOST_SET_FILE_BYTES, readSetFile } from '$lib/exchange';

/** Why a file, or an address, was not opened. */
export type LocalFailure =
	| 'too-large'
	| 'not-a-set'
	/** The browser does not hand the file over: it was moved, or changed meanwhile. */
	| 'unreadable-file'
	/** Nothing could be fetched from the address. */
	| 'not-fetched'
	/** The address is on another site, from which this page fetches nothing. */
	| 'elsewhere'
	/** The code that shows a set could not be fetched. */
	| 'not-loaded';

/** A set file that could be read. */
export type Opened = Extract<ReturnType<typeof readSetFile>, { readonly ok: true }>;

/** What `readSetFile` reads, from a file of any size. */
export async function readOpened(file: Blob): Promise<Opened | LocalFailure> {
	if (file.size > MOST_SET_FILE_BYTES) return 'too-large';
	let text: string;
	try {
		text = await file.text();
	} catch {
		return 'unreadable-file';
	}
	const read = readSetFile(text);
	return read.ok ? read : read.reason;
}

/**
 * Fetches a file that somebody put on this site. A page may ask no other site for anything (ADR
 * 0003), so that of an address elsewhere nothing is fetched.
 *
 * @param address absolute, or relative to `here`
 * @param here the page's own address
 */
export async function fetchOpened(
	address: string,
	here: URL,
	fetchFile: (address: string) => Promise<Response> = (url) => fetch(url)
): Promise<File | LocalFailure> {
	if (!URL.canParse(address, here)) return 'not-fetched';
	const url = new URL(address, here);
	if (url.origin !== here.origin) return 'elsewhere';
	try {
		const response = await fetchFile(url.href);
		if (!response.ok) return 'not-fetched';
		if (Number(response.headers.get('content-length')) > MOST_SET_FILE_BYTES) return 'too-large';
		return new File([await response.blob()], url.pathname.split('/').at(-1) ?? '');
	} catch {
		return 'not-fetched';
	}
}
