/**
 * An e-mail address, or a name that is written like one: as it is, with one of Unicode's other at signs, or escaped once or more often, also in
 * the manner of the old `escape()`.
 */
export const PERSONAL: RegExp = /[@\uff20\ufe6b]|%(25)*(40|u0040|uff20|ufe6b|EF%(25)*BC%(25)*A0|EF%(25)*B9%(25)*AB)/i;
