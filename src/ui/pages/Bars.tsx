interface Bar {
  readonly label: string;
  readonly value: number;
  /** What stood here before: drawn as an outline. */
  readonly before?: number;
}

interface Props {
  readonly bars: readonly Bar[];
  /** The person's own line, drawn across. */
  readonly marked?: string | undefined;
}

/** Upright bars with their value in words above and their label below. A drawing: the table beside it says the same. */
export function Bars({ bars, marked }: Props) {
  const most = Math.max(1, ...bars.flatMap(({ value, before = 0 }) => [value, before]));
  return (
    <div class="bars" aria-hidden="true">
      {bars.map(({ label, value, before }) => (
        <div key={label} class="bar" data-marked={label === marked}>
          <span class="bar-value">{value}</span>
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
            <rect class="bar-ground" x="0" y="99" width="100" height="1" />
            <rect class="bar-fill" x="18" width="64" y={100 - (100 * value) / most} height={(100 * value) / most} />
            {before !== undefined && <rect class="bar-before" x="8" width="84" y={100 - (100 * before) / most} height={(100 * before) / most} />}
          </svg>
          <span class="bar-label">{label}</span>
        </div>
      ))}
    </div>
  );
}

/** Lying bars: one row each, its words before it. */
export function Rows({ rows }: { readonly rows: readonly { readonly label: string; readonly value: number; readonly words: string }[] }) {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  return (
    <div class="lying" aria-hidden="true">
      {rows.map(({ label, value, words }) => (
        <div key={label} class="lying-row">
          <span>{label}</span>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false">
            <rect class="bar-ground" width="100" height="10" />
            <rect class="bar-fill" width={(100 * value) / most} height="10" />
          </svg>
          <span class="bar-value">{words}</span>
        </div>
      ))}
    </div>
  );
}
