import { report } from './report.ts';
import { measureInChromium } from './chromium.ts';
import { measureInNode } from './node.ts';
import { measureColdStart } from './cold.ts';

// How many drafts of each length; more give calmer figures.
const size = Number(process.argv.find((argument) => argument.startsWith('--drafts='))?.slice(9) ?? 24);
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7);

const say = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
};

if (!only || only === 'node') {
  const rows = await measureInNode(size, say);
  say('');
  console.log(report(`node ${process.version}`, rows), '\n');
}
if (!only || only === 'chromium') {
  const { version, rows } = await measureInChromium(size, say);
  say('');
  console.log(report(`a worker in ${version}`, rows), '\n');
}
if (!only || only === 'cold') {
  const cold = await measureColdStart(size, say);
  say('');
  console.log(cold, '\n');
}
process.exit(0);
