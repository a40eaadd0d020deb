import { checkSync } from 'recheck';
import { appendFileSync } from 'node:fs';
import { test } from 'vitest';
import { allPatterns } from './patterns.ts';
test('try', { timeout: 3600_000 }, async () => {
  const all = await allPatterns();
  appendFileSync('/tmp/rc2.out', `${all.length}\n`);
  for (const p of all) {
    const t0 = performance.now();
    const r = checkSync(p.source, p.flags, { timeout: 4000 });
    const ms = performance.now() - t0;
    if (r.status !== 'safe' || ms > 1500) appendFileSync('/tmp/rc2.out', [r.status, (r as any).complexity?.summary, r.checker, ms.toFixed(0), p.file, p.source.slice(0, 90), p.source.length, (r as any).attack?.pattern?.slice(0,120)].join(' ~ ')+'\n');
  }
  appendFileSync('/tmp/rc2.out', 'DONE\n');
});
