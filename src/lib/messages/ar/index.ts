/**
 * The Arabic catalogue. What is taken from English (`language.english`) is said by the command
 * line alone, which speaks English.
 *
 * The words of the trade, one for each thing throughout:
 *
 * set مجموعة · article مقالة · theme محور · frame إطار · passage مقطع · key phrase عبارة دالّة
 * vantage زاوية نظر (`موقع` is a site) · answer جواب · silence سكوت · coding ترميز · coder مرمِّز
 * says قول الكاتب · reports نقل كلام · quotes اقتباس (nouns: nobody's gender has to be known)
 * name, label تسمية (`اسم` is a proper name) · actor جهة · who acts الفاعل · swap تبديل
 * figure رقم · count إحصاء · axis سلّم (`محور` is a theme) · voice صوت · cited مستشهَد به
 * told more than once, parallel رُوي أكثر من مرة · version نسخة · of a set إصدار
 * summary ملخص · the author’s own text نص الكاتب نفسه · copy نسختك · bring أحضر · lay on طابق بـ
 * fair, not fair منصف، غير منصف · columns جنبًا إلى جنب · address رابط (`عنوان` is a title)
 *
 * Articles, not authors, are what speaks where a verb must agree; else the verb stands first, or a noun.
 */
export { about } from './about';
export { aloud } from './aloud';
export { blind } from './blind';
export { bring } from './bring';
export * as charts from './charts';
export { classCopy } from './class-copy';
export { cli } from '../en/cli';
export { columns } from './columns';
export { common } from './common';
export { compare } from './compare';
export { copies } from './copies';
export { deviceCopies } from './device-copies';
export { error } from './error';
export { evidence } from './evidence';
export { find } from './find';
export { help } from './help';
export { hints } from './hints';
export { importing } from './importing';
export { keptSets } from './kept-sets';
export { labelTable } from './label-table';
export { labels } from './labels';
export { language } from './language';
export { library } from './library';
export { local } from './local';
export { marked } from './marked';
export { method } from './method';
export { offline } from './offline';
export { offlinePage } from './offline-page';
export { problems } from '../en/problems';
export { reader } from './reader';
export { reading } from './reading';
export { selection } from './selection';
export { set } from './set';
export { sheet } from './sheet';
export { silence } from './silence';
export { site } from './site';
export { swap } from './swap';
export { teach } from './teach';
export { text } from './text';
export { theme } from './theme';
export { vantage } from './vantage';
export { verdict } from './verdict';
export { ways } from './ways';
export { words } from './words';
