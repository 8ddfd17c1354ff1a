/**
 * Opens what folds around the element a fragment names, and brings it into sight. Browsers do so
 * themselves when a page is loaded; a client-side navigation only scrolls.
 */
export function revealFragment(hash: string): void {
	const target =
		hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
	if (!target) return;
	let folded = target.closest('details');
	while (folded) {
		folded.open = true;
		folded = folded.parentElement?.closest('details') ?? null;
	}
	target.scrollIntoView({ block: 'nearest' });
}
