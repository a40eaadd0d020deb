import { useContext } from 'preact/hooks';
import { Brand } from '../ui/pages/Brand.tsx';
import { SayContext, type Key } from '../ui/say.ts';

const PAGES = [
  ['week.html', 'weekTitle'],
  ['check-a-draft.html', 'popupCheckDraft'],
  ['options.html', 'popupOptions'],
] as const satisfies readonly (readonly [string, Key])[];

/** The head of every page: the name, and the way to the other pages. */
export function Masthead({ here }: { readonly here: string }) {
  const say = useContext(SayContext);
  return (
    <header class="masthead">
      <span class="masthead-name"><Brand />Curbside</span>
      <nav aria-label={say('pagesNav')}>
        <ul>{PAGES.map(([page, key]) => <li key={page}><a href={page} aria-current={page === here ? 'page' : undefined}>{say(key)}</a></li>)}</ul>
      </nav>
    </header>
  );
}
