import { render, type ComponentChild } from 'preact';
import { SayContext, type Key } from '../ui/say.ts';
import { tokens } from '../ui/tokens.ts';
import { say } from './say.ts';
import type { Settings } from '../rules/settings.ts';
import './pages.css';

const SCALES: Record<Settings['textSize'], string> = { normal: '1', large: '1.15', larger: '1.3' };

/** Draws a page of the extension: the house's colours, the person's language and direction, a title. */
export function showPage(title: Key, content: ComponentChild): void {
  adopt(tokens);
  document.title = `${say(title)} · Curbside`;
  document.documentElement.lang = say('language');
  document.documentElement.dir = say('direction');
  render(<SayContext.Provider value={say}>{content}</SayContext.Provider>, document.getElementById('page')!);
}

/** The size of text the person chose, for the whole page. */
export function scaleText(size: Settings['textSize']): void {
  document.documentElement.style.setProperty('--scale', SCALES[size]);
}

/** Adopts a sheet that is written in the ui room. */
export function adopt(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
