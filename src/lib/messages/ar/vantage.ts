import type { vantage as en } from '../en/vantage';
import type { Translation } from '../translation';

export const vantage: Translation<typeof en> = {
	question: 'السؤال الذي تطرحه',
	author: 'من المتكلم',
	asks: 'ماذا تطلب منك',
	written: 'متى كُتبت',
	genre: 'ما نوع النص'
};
