import { check } from '../../src/engine/check.ts';
import { rules } from '../../src/rules/index.ts';
import { defaults, isOn } from '../../src/rules/settings.ts';

/** One engine under measurement: `open` loads it, what it gives checks one text. */
export interface Engine {
  readonly name: string;
  readonly open: () => Promise<(text: string) => unknown>;
}

/** The name our own engine carries in every table. */
export const OURS = 'curbside';

/** Curbside with all rules that are on for a new person, beside the engines clinicians' tools are built from. */
export const engines: readonly Engine[] = [
  {
    name: OURS,
    open: async () => {
      const on = rules.filter((rule) => isOn(rule, defaults));
      return (text) => check({ text, platform: 'x', kind: 'post', images: 0 }, on, defaults);
    },
  },
  {
    name: 'compromise nlp(text)',
    open: async () => {
      const { default: nlp } = await import('compromise/three');
      return (text) => nlp(text);
    },
  },
  {
    name: 'harper.js',
    open: async () => {
      const { LocalLinter } = await import('harper.js');
      const { binaryInlined } = await import('harper.js/binaryInlined');
      const linter = new LocalLinter({ binary: binaryInlined });
      await linter.setup();
      return (text) => linter.lint(text);
    },
  },
  {
    name: 'write-good',
    open: async () => {
      // write-good assigns an undeclared variable, which strict modules refuse; declaring it on the global object lets it run.
      Object.assign(globalThis, { match: undefined });
      const { default: writeGood } = await import('write-good');
      return (text) => writeGood(text);
    },
  },
  {
    name: 'retext',
    open: async () => {
      const { retext } = await import('retext');
      const [{ default: equality }, { default: profanities }, { default: readability }] = await Promise.all([
        import('retext-equality'), import('retext-profanities'), import('retext-readability'),
      ]);
      const processor = retext().use(equality).use(profanities).use(readability);
      return (text) => processor.processSync(text);
    },
  },
  {
    name: 'redact-pii',
    open: async () => {
      const { SyncCompositeRedactor } = await import('redact-pii/lib/SyncCompositeRedactor.js');
      const redactor = new SyncCompositeRedactor();
      return (text) => redactor.redact(text);
    },
  },
];
