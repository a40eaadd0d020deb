import type { ComponentChildren } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { SayContext } from '../say.ts';

interface Props {
  readonly title: string;
  /** The same numbers as rows; the first cell of each is its heading. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Takes the whole width of the page. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** A chart with its heading and the same numbers as a table. The drawing is for eyes; the table says it to everyone else. */
export function Figure({ title, columns, rows, wide, children }: Props) {
  const say = useContext(SayContext);
  const id = useId();
  return (
    <figure class={wide ? 'panel wide' : 'panel'} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      <details class="as-table">
        <summary>{say('weekTable')}</summary>
        <Table caption={title} columns={columns} rows={rows} />
      </details>
    </figure>
  );
}

/** Rows of numbers under headings. */
export function Table({ caption, columns, rows }: Pick<Props, 'columns' | 'rows'> & { readonly caption: string }) {
  return (
    <div class="table-frame" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption class="visually-hidden">{caption}</caption>
        <thead><tr>{columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
        <tbody>{rows.map(([heading, ...cells]) => <tr key={heading}><th scope="row">{heading}</th>{cells.map((cell, index) => <td key={index}>{cell}</td>)}</tr>)}</tbody>
      </table>
    </div>
  );
}
