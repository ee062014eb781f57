/** Bases that are proposed for lists of packages. */
export const PYTHON_BASE = 'python:3.12-slim';
/** What conda installs brings its own Python. */
export const CONDA_BASE = 'debian:12-slim';
