/** The folder of an installed environment that is its prefix, beside what it was installed from. */
export const PREFIX_FOLDER = 'env';
