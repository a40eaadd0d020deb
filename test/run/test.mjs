// `npm test`: installs what is missing and runs everything. The last line sums it up; the exit status is 0 only when nothing failed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, load, own, root, run } from './steps.mjs';

let passed = 0;
let failed = 0;
const began = Date.now();

/** One step that either works or not. */
async function step(title, act) {
  const start = Date.now();
  process.stdout.write(`${title} … `);
  try {
    await act();
    passed++;
    console.log(`ok (${seconds(start)})`);
    return true;
  } catch (error) {
    failed++;
    console.log(`FAILED (${seconds(start)})\n${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

/** One run of vitest, each of its tests counted. */
async function tests(title, args) {
  const start = Date.now();
  console.log(`\n${title}`);
  const report = join(root, 'out', `${title.toLowerCase().replaceAll(/\W+/g, '-')}.json`);
  mkdirSync(join(root, 'out'), { recursive: true });
  rmSync(report, { force: true });
  const { code } = await run(own('vitest'), ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  const counted = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0, skipped: 0 };
  passed += counted.passed;
  // A run that ended badly without one failed test (a file that cannot be read, say) is a failure too.
  failed += code !== 0 && counted.failed === 0 ? 1 : counted.failed;
  console.log(`${title}: ${counted.passed} passed, ${counted.failed} failed${counted.skipped > 0 ? `, ${counted.skipped} not run` : ''} (${seconds(start)})`);
}

function count({ testResults }) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { status, assertionResults } of testResults) {
    const of = (wanted) => assertionResults.filter((result) => result.status === wanted).length;
    sum.passed += of('passed');
    sum.skipped += assertionResults.length - of('passed') - of('failed');
    sum.failed += of('failed');
    // The file itself failed: its tests may not have run at all.
    if (status === 'failed' && of('failed') === 0) sum.failed += 1;
  }
  return sum;
}

const seconds = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;

const ready = await step('Packages', install);
if (ready) {
  const built = await step('Build', build);
  await step('Types', async () => {
    for (const project of ['tsconfig.json', 'src/tsconfig.pure.json']) {
      const { code, output } = await run(own('tsc'), ['-p', project], { quiet: true });
      if (code !== 0) throw new Error(output);
    }
  });
  await tests('Unit tests', []);
  if (built) {
    const { findBrowser } = await load('test/browser/harness/find-browser.ts');
    const inBrowser = async (title, project, debian) => {
      if (findBrowser(project)) return tests(`Browser tests in ${title}`, ['--config', 'test/browser/vitest.browser.config.ts', '--project', project]);
      return step(`Browser tests in ${title}`, () => { throw new Error(`${title} is not installed. Install it (on Debian: apt-get install ${debian}) and run again.`); });
    };
    // One after the other: two browsers on two cores make each other late.
    await inBrowser('Chromium', 'chromium', 'chromium');
    await inBrowser('Firefox', 'firefox', 'firefox-esr');
  }
}
console.log(`\nIn all ${seconds(began)}.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
