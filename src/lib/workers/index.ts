export type { BringReply, BringRequest, BroughtText, LaidText } from './bring-messages';
