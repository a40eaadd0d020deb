/** Follows the page's route: `draw` runs now and after each change, as single-page sites do it. */
export function onRoute(draw: (path: string) => void): void {
  listeners.add(draw);
  draw(location.pathname);
}

const listeners = new Set<(path: string) => void>();

/** Goes to another route without loading a page; the choices in the address stay. */
export function go(path: string): void {
  const url = new URL(path, location.href);
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (!['url', 'in_reply_to'].includes(name) && !url.searchParams.has(name)) url.searchParams.set(name, value);
  }
  history.pushState(null, '', url);
  changed();
}

function changed(): void {
  for (const draw of listeners) draw(location.pathname);
}

addEventListener('popstate', changed);
