/** The name of the format, first in every file. */
export const EXPORT_FORMAT = 'sorot';

/** The version this code writes, and the only one it reads. */
export const EXPORT_VERSION = 1;
