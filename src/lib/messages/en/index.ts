import { charts } from './charts';
import { cli } from './cli';
import { common } from './common';
import { pages } from './pages';
import { problems } from './problems';
import { reader } from './reader';

/** The English catalogue. Another language has the same shape, so a missing message is a type error. */
export const en = { charts, cli, common, pages, problems, reader };
