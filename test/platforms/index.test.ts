import { expect, test } from 'vitest';
import { platformFor, platforms } from '../../src/platforms/index.ts';

test('each site is found by its own host names and by no other', () => {
  expect(platforms.map(({ id }) => id)).toEqual(['x', 'facebook', 'linkedin']);
  expect(platformFor('x.com')?.id).toBe('x');
  expect(platformFor('www.facebook.com')?.id).toBe('facebook');
  expect(platformFor('www.linkedin.com')?.id).toBe('linkedin');
  for (const other of ['', 'facebook.com', 'm.facebook.com', 'x.com.example.org', 'notx.com', 'pro.x.com']) expect(platformFor(other)).toBeUndefined();
});
