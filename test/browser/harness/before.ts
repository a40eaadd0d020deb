import { bundle } from '../replicas/bundle.ts';

/** Bundles the replica pages once, before the first browser starts. */
export default async function before(): Promise<void> {
  await bundle();
}
