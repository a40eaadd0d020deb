// `npm start`: installs what is missing, builds, and opens a browser with the extension on the playground.
//   --browser chromium|chrome|edge|firefox   which browser      --headless   no window: type, fix, print and photograph, then end
import { build, install, load } from './steps.mjs';

try {
  await install();
  console.log('Building the extension …');
  await build();
  const { play } = await load('test/run/playground.ts');
  process.exitCode = await play(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
