/** The folder of an installed environment that is its prefix. */
export const PREFIX_FOLDER = 'env';
/** The folder of local packages that it was installed from. */
export const SOURCES_FOLDER = 'sources';
