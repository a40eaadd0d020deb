import { facebook } from './facebook.ts';
import { linkedin } from './linkedin.ts';
import type { Platform } from './platform.ts';
import { x } from './x.ts';

/** The sites Curbside knows. */
export const platforms: readonly Platform[] = [x, facebook, linkedin];

/** The site that lives at a host name, or undefined. */
export function platformFor(host: string): Platform | undefined {
  return platforms.find((platform) => platform.hosts.includes(host));
}
