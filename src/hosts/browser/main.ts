import { compareVersions } from './compare.ts';
import { filterRows, sortRows } from './rows.ts';
import { searchPackages } from './search-packages.ts';

// The script of every page: each part looks for what it works on.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filter]')) filterRows(form);
for (const table of document.querySelectorAll('table')) sortRows(table);
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-compare]')) compareVersions(form);
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-packages]')) searchPackages(form);
