import { expect, test } from 'vitest';
import { lineColours, palette } from '../../src/ui/tokens.ts';

type Name = keyof typeof palette;

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const grounds: Name[] = ['ground', 'surface', 'raised', 'accent-soft', 'risk-soft', 'advice-soft', 'hint-soft'];

test.each(['light', 'dark'] as const)('in %s, text of every kind holds 4.5:1 on every ground', (theme) => {
  const at = theme === 'light' ? 0 : 1;
  const faint = (['text', 'muted', 'accent', 'risk', 'advice', 'hint'] as Name[]).flatMap((name) => grounds
    .filter((ground) => contrast(palette[name][at], palette[ground][at]) < 4.5)
    .map((ground) => `${name} on ${ground}: ${contrast(palette[name][at], palette[ground][at]).toFixed(2)}`));
  expect(faint).toEqual([]);
  expect(contrast(palette['on-accent'][at], palette.accent[at])).toBeGreaterThanOrEqual(4.5);
  expect(contrast(palette['on-accent'][at], palette['accent-strong'][at])).toBeGreaterThanOrEqual(4.5);
});

test.each(['light', 'dark'] as const)('in %s, the edges of what can be pressed hold 3:1', (theme) => {
  const at = theme === 'light' ? 0 : 1;
  expect(grounds.filter((ground) => contrast(palette.edge[at], palette[ground][at]) < 3)).toEqual([]);
});

test('the lines under words hold 3:1 on the white, dim and black grounds of the sites', () => {
  const sites = { white: '#ffffff', 'X dim': '#15202b', 'X black': '#000000', 'Facebook dark': '#242526', 'LinkedIn dark': '#1d2226', 'Facebook grey': '#f0f2f5' };
  const faint = Object.entries(lineColours).flatMap(([severity, colour]) => Object.entries(sites)
    .filter(([, ground]) => contrast(colour, ground) < 3).map(([site]) => `${severity} on ${site}`));
  expect(faint).toEqual([]);
});
