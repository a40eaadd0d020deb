import { describe, expect, test } from 'vitest';
import { fromFile, toFile } from '../../src/app/settings-file.ts';
import { NotSettings } from '../../src/rules/parse-settings.ts';
import { defaults } from '../../src/rules/settings.ts';

const own = { ...defaults, pausedUntil: 1_900_000_000_000, allowedNames: ['Ada'], keepWeeks: 3 };

describe('a settings file', () => {
  test('brings back what went out', () => {
    expect(fromFile(toFile(own), defaults)).toEqual({ ...own, pausedUntil: 0 });
  });

  test('says what it is and of which version, and holds no running pause', () => {
    expect(JSON.parse(toFile(own))).toMatchObject({ curbside: 'settings', version: 1 });
    expect(toFile(own)).not.toContain('pausedUntil');
    expect(fromFile(toFile(defaults), own).pausedUntil).toBe(own.pausedUntil);
  });

  test.each([
    ['an empty file', ''], ['a picture', '\u0089PNG\r\n'], ['another program’s settings', '{"version":1,"theme":"dark"}'], ['a list', '[]'], ['half a file', toFile(own).slice(0, 80)],
    ['the export of posts', '{"curbside":"habits","version":1,"entries":[]}'], ['no version', '{"curbside":"settings"}'], ['a file without end', ' '.repeat(1_000_001)],
  ])('that is %s is refused', (_, text) => {
    expect(() => fromFile(text, own)).toThrow(NotSettings);
  });
});
