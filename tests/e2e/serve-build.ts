import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createStaticServer, listen } from '../../src/serve/static-server.mjs';
import { BUILD } from '../run/site-pages.mjs';

const HOST = '127.0.0.1';
/** A folder deep inside somebody else's site. */
export const BASE = '/some/where/';

/**
 * Serves the build for all tests, at the root and under a base path, on free ports. The addresses
 * reach the tests through the environment, which the workers inherit.
 */
export default async function serveBuild(): Promise<() => void> {
	if (!existsSync(join(BUILD, 'index.html'))) {
		throw new Error(`There is no built site in ${BUILD}: npm run build`);
	}
	const atRoot = createStaticServer(BUILD);
	const atBase = createStaticServer(BUILD, { base: BASE });
	const rootPort = await listen(atRoot, { port: 0, host: HOST });
	const basePort = await listen(atBase, { port: 0, host: HOST });
	process.env['VANTAGE_URL'] = `http://${HOST}:${rootPort}/`;
	process.env['VANTAGE_BASE_URL'] = `http://${HOST}:${basePort}${BASE}`;
	return () => {
		for (const server of [atRoot, atBase]) {
			server.close();
			server.closeAllConnections();
		}
	};
}
