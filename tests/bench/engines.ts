/**
 * Quality and speed of the text engines beside the plain alternative, in one run so that the ratios
 * hold on any machine. With VANTAGE_BENCH set to a folder of measuring data its parts are used too;
 * without it the project's own corpus serves.
 */
import { diffing } from './engines/diff';
import { placing } from './engines/placing';
import { reanchoring } from './engines/reanchoring';
import { sentenceRules } from './engines/sentence-rules';

const bench = process.env['VANTAGE_BENCH'];

sentenceRules(bench);
placing(bench);
reanchoring(bench);
diffing(bench);
