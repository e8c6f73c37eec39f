/** The name of the format, first in every file. */
export const EXPORT_FORMAT = 'sorot';

/** The version this code writes. It reads this one and all before it. */
export const EXPORT_VERSION = 2;
