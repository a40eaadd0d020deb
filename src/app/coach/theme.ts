/** Whether the ground behind an element is dark: sites have themes of their own, whatever the browser prefers. */
export function themeBehind(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = at.parentElement ?? shadowHost(at)) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? ['0', '0', '0', '0']).map(Number);
    if (alpha < 0.5) continue;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110 ? 'dark' : 'light';
  }
  return 'light';
}

function shadowHost(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
