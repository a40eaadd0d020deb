/** How dark a cell is: nothing, then four steps up to the most of the week. */
function step(count: number, most: number): 0 | 1 | 2 | 3 | 4 {
  return count === 0 ? 0 : (Math.ceil((4 * count) / most) as 1 | 2 | 3 | 4);
}

/** Posts by day and hour. A drawing: the table beside it says the same. */
export function HeatMap({ days, hours }: { readonly days: readonly string[]; readonly hours: readonly (readonly number[])[] }) {
  const most = Math.max(1, ...hours.flat());
  return (
    <div class="heat" aria-hidden="true">
      {hours.map((row, day) => (
        <div key={day} class="heat-row">
          <span>{days[day]}</span>
          <svg viewBox="0 0 240 10" preserveAspectRatio="none" focusable="false">
            {row.map((count, hour) => <rect key={hour} class={`heat-${step(count, most)}`} x={hour * 10 + 0.5} y="0.5" width="9" height="9" />)}
          </svg>
        </div>
      ))}
      <div class="heat-row heat-hours"><span /><span class="heat-scale">{[0, 6, 12, 18].map((hour) => <span key={hour}>{hour}</span>)}</span></div>
    </div>
  );
}
