// `npm test`: installs what is missing and runs everything. The last line sums it up; the exit status is 0 only when nothing failed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, install, load, own, root, run } from './steps.mjs';

let passed = 0;
let failed = 0;
/** What failed, said once more at the end: whoever reads only the last lines of a log must know. */
const failures = [];
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
    failures.push(title);
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
  failed += counted.failed;
  // A run that ended badly without one failed test (a file that cannot be read, say) is a failure too.
  if (code !== 0 && counted.failed === 0) {
    failed++;
    failures.push(`${title}: ended with ${code}`);
  }
  console.log(`${title}: ${counted.passed} passed, ${counted.failed} failed${counted.skipped > 0 ? `, ${counted.skipped} not run` : ''} (${seconds(start)})`);
}

function count({ testResults }) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, status, message, assertionResults } of testResults) {
    const file = relative(root, name);
    const of = (wanted) => assertionResults.filter((result) => result.status === wanted).length;
    sum.passed += of('passed');
    sum.skipped += assertionResults.length - of('passed') - of('failed');
    sum.failed += of('failed');
    for (const result of assertionResults.filter((result) => result.status === 'failed')) failures.push(`${file}: ${result.fullName}\n    ${firstLine(result.failureMessages[0])}`);
    // The file itself failed: its tests may not have run at all.
    if (status === 'failed' && of('failed') === 0) {
      sum.failed += 1;
      failures.push(`${file}\n    ${firstLine(message)}`);
    }
  }
  return sum;
}

const firstLine = (text = '') => text.split('\n', 1)[0];

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
    const browsers = [{ title: 'Chromium', project: 'chromium', debian: 'chromium' }, { title: 'Firefox', project: 'firefox', debian: 'firefox-esr' }];
    for (const { title, debian } of browsers.filter(({ project }) => !findBrowser(project))) {
      await step(title, () => { throw new Error(`${title} is not installed. Install it (on Debian: apt-get install ${debian}) and run again.`); });
    }
    const there = browsers.filter(({ project }) => findBrowser(project));
    const title = `Browser tests in ${there.map(({ title }) => title).join(' and ')}`;
    if (there.length > 0) await tests(title, ['--config', 'test/browser/vitest.browser.config.ts', ...there.flatMap(({ project }) => ['--project', project])]);
  }
}
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((failure) => `  ${failure}`).join('\n')}`);
console.log(`\nIn all ${seconds(began)}.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
