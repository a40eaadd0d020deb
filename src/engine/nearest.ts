/** How many signs two texts have in common at their beginning. */
function commonTo(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** Of some texts the one that has the longest beginning in common with a text, and how long that is: most likely itself, a key ago. */
export function nearestTo<T extends { readonly text: string }>(text: string, others: Iterable<T>): { readonly near?: T; readonly common: number } {
  let near: T | undefined;
  let common = 0;
  for (const other of others) {
    if (other.text.charCodeAt(common) !== text.charCodeAt(common)) continue;
    near = other;
    common = commonTo(text, other.text);
  }
  return { ...(near && { near }), common };
}
