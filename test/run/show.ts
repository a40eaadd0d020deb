import { relative, resolve } from 'node:path';
import { box } from '../browser/harness/box.ts';
import { coach, type CoachOnPage } from '../browser/harness/coach.ts';
import { mainComposers, openComposer, type ComposerPage } from '../browser/harness/composers.ts';
import type { Running } from '../browser/harness/launch.ts';
import { until } from '../browser/harness/until.ts';

/** A name, an age and one tag too many among talk of a meeting: what the privacy rules must not overlook, and a name no fix may halve. */
const SAMPLE = 'Great day at #ASCO26 with #bcsm friends. My patient Maria Lopez, 54, starts next week #cancer';

/** Types a sample post into each composer, prints what the coach found and what one fix did; 0 when every composer worked. */
export async function show(running: Running): Promise<number> {
  let worked = 0;
  for (const composer of mainComposers) {
    console.log(`\n${composer.title}`);
    try {
      await showOne(running, composer);
      worked++;
    } catch (error) {
      console.log(`  did not work: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  console.log(`\n${worked} of ${mainComposers.length} composers worked. Screenshots are in out/.`);
  return worked === mainComposers.length ? 0 : 1;
}

async function showOne(running: Running, composer: ComposerPage): Promise<void> {
  const page = await running.open(composer.url);
  await openComposer(page, composer);
  const written = box(page, composer.box);
  await written.write(SAMPLE);
  console.log(`  typed   ${SAMPLE}`);
  const ours = coach(page);
  await ours.chip('findings');
  const before = await written.model();
  let card = await ours.openCard();
  const titles = new Set<string>();
  // Through the findings with the card's own arrow, until one comes again.
  while (!titles.has(card.title)) {
    titles.add(card.title);
    console.log(`  found   ${card.title} (${card.severity})`);
    if (!(await has(ours, 'Next'))) break;
    await ours.click(/^Next/);
    const last = card.title;
    card = await until('the next finding', async () => {
      const now = await ours.card();
      return now.title === last ? undefined : now;
    }, 2_000).catch(() => card);
  }
  if (!titles.has('Leave the name out')) throw new Error(`The name was not found: ${[...titles].join(', ')}`);
  await picture(running, page, composer, 'found');
  const fix = await firstFix(ours);
  await ours.click(fix);
  const after = await until('the fix to be taken', async () => {
    const now = await written.model();
    return now === before ? undefined : now;
  });
  if (/Maria|Lopez/.test(after) && !after.includes('Maria Lopez')) throw new Error(`The fix halved the name: ${after}`);
  if ((await written.shown()) !== after) throw new Error('The page and the editor do not agree on the text.');
  console.log(`  fix     ${fix.split('\n')[0]}`);
  console.log(`  before  ${before}`);
  console.log(`  after   ${after}`);
  await picture(running, page, composer, 'fixed');
  await page.close();
}

const has = async (ours: CoachOnPage, name: string): Promise<boolean> => (await ours.seen())?.controls.some((control) => control.name.startsWith(name)) ?? false;

/** The name of the first fix the card offers. */
async function firstFix(ours: CoachOnPage): Promise<string> {
  const name = await ours.inside<string | null>('(root) => { const fix = root.querySelector(".fix"); return fix ? (fix.getAttribute("aria-label") ?? fix.innerText).trim() : null; }');
  if (!name) throw new Error('The card offers no fix.');
  return name;
}

async function picture(running: Running, page: Parameters<Running['screenshot']>[0], composer: ComposerPage, what: string): Promise<void> {
  const name = `${composer.title.toLowerCase().replaceAll(/\W+/g, '-')}-${what}`;
  console.log(`  picture ${relative(resolve('.'), await running.screenshot(page, name))}`);
}
