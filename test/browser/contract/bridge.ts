import { platformFor } from '../../../src/platforms/index.ts';
import type { Composer, Outcome, Platform } from '../../../src/platforms/platform.ts';
import type { Answered, Asked, Questions } from './questions.ts';

/** The platform code as a content script, in the world where the extension runs it. Questions arrive as events on the box they are about. */
const platform = platformFor(location.hostname);
if (platform) {
  const ever = new AbortController().signal;
  platform.watch(ever);
  const pressed: { type: string; box: boolean; outcome?: Outcome }[] = [];
  for (const type of ['click', 'keydown'] as const) {
    addEventListener(type, (event) => {
      const surface = platform.submits(event);
      if (!surface) return;
      const entry: (typeof pressed)[number] = { type, box: surface.isConnected };
      pressed.push(entry);
      void platform.outcome(surface, ever).then((outcome) => {
        entry.outcome = outcome;
      });
    }, true);
  }
  addEventListener('contract:ask', (event) => {
    const asked = JSON.parse((event as CustomEvent<string>).detail) as Asked;
    const composer = platform.composerOf(event.composedPath()[0] as Element);
    const answers = answersFor(platform, composer, pressed);
    const answer = async () => (answers[asked.name] as (...given: readonly unknown[]) => unknown)(...asked.arguments);
    void answer().then(
      (value) => tell({ number: asked.number, value }),
      (error: unknown) => tell({ number: asked.number, error: String(error) }),
    );
  }, true);
}

function tell(answer: Answered): void {
  dispatchEvent(new CustomEvent('contract:answer', { detail: JSON.stringify(answer) }));
}

function answersFor(site: Platform, composer: Composer | undefined, pressed: ReturnType<Questions['submits']>): Questions {
  const known = () => {
    if (!composer) throw new Error('This is no composer.');
    return composer;
  };
  return {
    read: () => ({ composer: composer !== undefined, draft: composer && site.read(composer) }),
    roundTrips: () => roundTrips(site, known()),
    costs: () => ({
      layout: cost(() => site.layout(known())),
      read: cost(() => site.read(known())),
      focus: cost(() => site.composerOf(known().element)),
      elsewhere: cost(() => site.composerOf(document.body.lastElementChild ?? document.body)),
      find: cost(() => site.find(document)),
    }),
    words: (start, end) => site.range(known(), { start, end })?.toString(),
    replace: (edits, was) => site.replace(known(), edits, was),
    replaceTwice: (edits, was) => Promise.all([site.replace(known(), edits, was), site.replace(known(), edits, was)]),
    found: () => site.find(document).length,
    submits: () => pressed,
  };
}

function roundTrips(site: Platform, composer: Composer): ReturnType<Questions['roundTrips']> {
  const layout = site.layout(composer);
  if (!layout) throw new Error('The box cannot be read.');
  const { text } = layout;
  const wrong: string[] = [];
  let spans = 0;
  // Every span of a short text; of a long one those between every seventh place.
  const step = text.length > 300 ? 7 : 1;
  const reach = text.length > 300 ? 90 : text.length;
  for (let start = 0; start <= text.length; start += step) {
    for (let end = start; end <= Math.min(text.length, start + reach); end += step) {
      spans++;
      const range = layout.range({ start, end });
      const from = range && layout.offset(range.startContainer, range.startOffset);
      const to = range && layout.offset(range.endContainer, range.endOffset);
      const shown = range?.toString().replace(/\uFEFF/gu, '');
      if (from === start && to === end && shown === text.slice(start, end).replace(/\n/gu, '')) continue;
      if (wrong.length < 10) wrong.push(`${start}-${end} came back as ${from}-${to}: ${JSON.stringify(shown)} for ${JSON.stringify(text.slice(start, end))}`);
    }
  }
  return { wrong, spans };
}

/** Milliseconds of one call: the best mean of five, since other programs on the machine only ever add to it. */
function cost(act: () => unknown): number {
  const means = Array.from({ length: 5 }, () => {
    const began = performance.now();
    for (let time = 0; time < 20; time++) act();
    return (performance.now() - began) / 20;
  });
  return Math.min(...means);
}
