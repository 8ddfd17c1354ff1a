import { expect, test } from 'vitest';
import { personsIn } from './persons';

test.each([
	['By Ana Lind', ['Ana Lind']],
	['by Ana Lind and Jo Berg', ['Ana Lind', 'Jo Berg']],
	['By Ana Lind, Jo Berg & Kit Moss', ['Ana Lind', 'Jo Berg', 'Kit Moss']],
	['By ANA LIND', ['Ana Lind']],
	['By Ana Lind, Staff Writer', ['Ana Lind']],
	['Ana Lind, political correspondent', ['Ana Lind']],
	['By Ana Lind | 9 February 2016', ['Ana Lind']],
	['Posted by Ana Lind on June 4, 2012 in Birds', ['Ana Lind']],
	['Written by: Ana Lind', ['Ana Lind']],
	['Von Jörg Maibach', ['Jörg Maibach']],
	['Par Zoé Lefort et Luc Morel', ['Zoé Lefort', 'Luc Morel']],
	['Author: Ana Lind', ['Ana Lind']],
	['By Ana Lind, The Courier', ['Ana Lind']],
	['بقلم: ليلى منصور', ['ليلى منصور']],
	['August 2016', []],
	['admin', []],
	['The Courier', []],
	['https://example.org/ana', []],
	['ana@example.org', []],
	['View all posts', []],
	['', []]
])('%s names %j', (line, persons) => expect(personsIn(line, ['The Courier'])).toEqual(persons));
