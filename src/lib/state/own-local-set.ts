import { LocalSet, type SiteSets } from './local-set.svelte';
import { assign } from './own-bringing';
import { copies } from './own-copies';

/** Sets opened on this device, whose texts become copies of whoever reads here. */
export const ownLocalSet = (site: SiteSets): LocalSet => new LocalSet({ site, copies, assign });
