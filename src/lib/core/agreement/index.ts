export {
	compareCodings,
	type Agreement,
	type FrameAgreement,
	type ThemeAgreement
} from './compare-codings';
export { krippendorffAlpha, percentAgreement, positiveF1, type Unit } from './measures';
