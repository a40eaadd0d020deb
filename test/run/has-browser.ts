import { findBrowser } from '../browser/harness/find-browser.ts';

// Exit status 0 when the browser the suite runs in is on this machine.
process.exitCode = findBrowser(process.argv[2] === 'firefox' ? 'firefox' : 'chromium') ? 0 : 1;
