/** Shows the rows of the table behind a form that have every word of its field, and every mark that is chosen. */
export function filterRows(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[type=search]');
  const table = form.parentElement?.querySelector('table');
  const count = form.querySelector('[data-count]');
  if (field === null || table == null || count === null) return;
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const texts = new Map(rows.map((row) => [row, (row.textContent ?? '').toLowerCase()]));
  const what = form.dataset.filter ?? '';
  const apply = () => {
    const words = wordsOf(field.value);
    const flags = [...form.querySelectorAll<HTMLInputElement>('[name=flag]:checked')].map(({ value }) => value);
    let shown = 0;
    for (const row of rows) {
      const own = (row.dataset.flags ?? '').split(' ');
      const text = texts.get(row) ?? '';
      row.hidden = !(words.every((word) => text.includes(word)) && flags.every((flag) => own.includes(flag)));
      if (!row.hidden) shown += 1;
    }
    count.textContent = shown === rows.length ? `${shown} ${what}` : `${shown} of ${rows.length} ${what}`;
  };
  listen(form, apply);
}

/** Calls when a form changes, also when a browser fills it in again on going back. */
export function listen(form: HTMLFormElement, apply: () => void): void {
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  window.addEventListener('pageshow', apply);
  apply();
}

export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

const ORDER = new Intl.Collator('en', { numeric: true });

/** Sorts a table by the column whose button is pressed, and the other way round on the second time. */
export function sortRows(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  const heads = [...table.querySelectorAll('th')].filter((head) => head.querySelector('button.sort') !== null);
  if (body === undefined) return;
  heads.forEach((head, column) => {
    const button = head.querySelector('button');
    if (button === null) return;
    button.disabled = false;
    button.addEventListener('click', () => {
      const isDown = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
      const sorted = [...body.rows].sort((a, b) => ORDER.compare(keyOf(a, column), keyOf(b, column)));
      body.append(...(isDown ? sorted.reverse() : sorted));
    });
  });
}

function keyOf(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column];
  return cell?.dataset.sort ?? cell?.textContent ?? '';
}
