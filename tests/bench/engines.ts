/**
 * Quality and speed of the text engines beside the plain alternative, in one run so that the ratios
 * hold on any machine. With VANTAGE_BENCH set to a folder of measuring data its parts are used too;
 * without it the project's own corpus serves. With VANTAGE_ORIGINALS
 * set to a folder of the authors' own texts, damaged copies of them are placed as well.
 */
import { counterparts } from './engines/counterparts';
import { diffing } from './engines/diff';
import { findingFigures } from './engines/figures';
import { finding } from './engines/finding';
import { importing } from './engines/importing';
import { labels } from './engines/labels';
import { parallels } from './engines/parallels';
import { placing } from './engines/placing';
import { placingOriginals } from './engines/placing-originals';
import { reanchoring } from './engines/reanchoring';
import { sentenceRules } from './engines/sentence-rules';
import { findingVoices } from './engines/voices';

const bench = process.env['VANTAGE_BENCH'];
const originals = process.env['VANTAGE_ORIGINALS'];

sentenceRules(bench);
placing(bench);
if (originals !== undefined) placingOriginals(originals);
reanchoring(bench);
diffing(bench);
counterparts(bench);
parallels(bench, originals);
labels(originals);
findingVoices(bench);
findingFigures(bench);
await importing();
await finding();
