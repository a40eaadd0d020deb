import { useContext } from 'preact/hooks';
import { SayContext, type Key } from '../say.ts';
import { inlines, type Example, type Inline, type RulePage } from './markdown.ts';

/** How many examples of each kind a person is shown; the page holds more for the tests. */
const SHOWN = 3;

const HEADINGS = { Flag: 'optionsFlagged', Pass: 'optionsPasses', 'Known misses': 'optionsMisses' } as const satisfies Record<string, Key>;

/** A rule's page: why, and what it would and would not mark. Written in English. */
export function RulePageView({ page }: { readonly page: RulePage }) {
  const say = useContext(SayContext);
  return (
    <div class="rule-page">
      {page.why.map((paragraph, index) => <p key={index} lang="en">{inlines(paragraph).map(inline)}</p>)}
      {(Object.entries(HEADINGS)).map(([section, key]) => {
        const examples = page.examples[section]?.slice(0, SHOWN) ?? [];
        return examples.length > 0 && (
          <section key={section}>
            <h4>{say(key)}</h4>
            <ul class="examples" lang="en">{examples.map((example, index) => <li key={index}><ExampleLine example={example} /></li>)}</ul>
          </section>
        );
      })}
    </div>
  );
}

function inline({ kind, text, href }: Inline, index: number) {
  if (href !== undefined) return <a key={index} href={href} target="_blank" rel="noopener noreferrer">{text}</a>;
  switch (kind) {
    case 'strong': return <strong key={index}>{text}</strong>;
    case 'em': return <em key={index}>{text}</em>;
    case 'code': return <code key={index}>{text}</code>;
    default: return text;
  }
}

function ExampleLine({ example: { where, parts, after } }: { readonly example: Example }) {
  const say = useContext(SayContext);
  return (
    <>
      {where && <span class="example-where">{where}</span>}
      <span class="example-text">{parts.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}</span>
      {after && <span class="example-after"><span class="muted" lang={say('language')}>{say('optionsBecomes')}</span> {after}</span>}
    </>
  );
}
