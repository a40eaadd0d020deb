/** Every colour of the house as [light, dark]. Text colours hold 4.5:1 on every ground, edges 3:1; a test measures it. */
export const palette = {
  ground: ['#f4f7f7', '#0d1417'],
  surface: ['#ffffff', '#161f24'],
  raised: ['#eef4f3', '#1f2b31'],
  text: ['#14242a', '#e9f0f1'],
  muted: ['#4a5c64', '#a9b9bf'],
  hairline: ['#d8e1e2', '#2e3c43'],
  edge: ['#748690', '#788a93'],
  accent: ['#0a6b69', '#63d2c6'],
  'accent-strong': ['#085553', '#8ae2d8'],
  'on-accent': ['#ffffff', '#06201f'],
  'accent-soft': ['#e2f2f0', '#143434'],
  risk: ['#b3261e', '#ff9e90'],
  'risk-soft': ['#fbeceb', '#3a1f1d'],
  advice: ['#855600', '#f0c067'],
  'advice-soft': ['#fbf2df', '#352a14'],
  hint: ['#2b5f9e', '#9dc4f2'],
  'hint-soft': ['#e9f1fb', '#1b2b3f'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

/** Underlines in a compose box: one colour each that holds 3:1 on the white, dim and black themes of the three sites. */
export const lineColours = { risk: '#e0352b', advice: '#b87400', hint: '#3a85d0' } as const;

const colours = Object.entries(palette).map(([name, [light, dark]]) => `--${name}: light-dark(${light}, ${dark});`).join('\n  ');

/**
 * The token sheet of the card, the popup and the pages: adopt it once per document or shadow root.
 * It speaks to `:root` (our pages) and `.curbside` (the outermost element inside a shadow root, where a page's own rules cannot reach).
 * Force a theme with `color-scheme: dark` on that element; larger text with `--scale: 1.15` (large) or `1.3` (larger).
 */
export const tokens = `
:root, .curbside {
  color-scheme: light dark;
  ${colours}
  --focus: var(--accent);

  --font: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --scale: 1;
  --text-small: calc(12.5px * var(--scale));
  --text-body: calc(14.5px * var(--scale));
  --text-title: calc(16px * var(--scale));
  --text-large: calc(20px * var(--scale));
  --text-huge: calc(30px * var(--scale));
  --leading: 1.45;
  --leading-tight: 1.25;
  --weight: 400;
  --weight-strong: 600;

  --space-1: 4px;
  --space-2: 8px;
  --space-3: 12px;
  --space-4: 16px;
  --space-5: 24px;
  --space-6: 32px;

  --radius-small: 6px;
  --radius: 10px;
  --radius-large: 14px;
  --radius-round: 999px;

  --shadow: 0 1px 2px rgb(10 30 36 / 0.10), 0 8px 28px rgb(10 30 36 / 0.18);
  --shadow-small: 0 1px 2px rgb(10 30 36 / 0.14), 0 2px 8px rgb(10 30 36 / 0.10);

  --target: 28px;
  --motion: 120ms;
}

@media (pointer: coarse) {
  :root, .curbside { --target: 44px; }
}

@media (prefers-reduced-motion: reduce) {
  :root, .curbside { --motion: 0ms; }
}

/* In forced colours the person's own palette replaces ours; severity stays told by icon, word and line style. */
@media (forced-colors: active) {
  :root, .curbside { --focus: Highlight; --shadow: none; --shadow-small: none; --edge: ButtonBorder; --hairline: CanvasText; }
}
`;
