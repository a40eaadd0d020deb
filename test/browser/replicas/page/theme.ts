import { el } from './element.ts';
import { chosen } from './replica.ts';

const themes = ['light', 'dim', 'dark'] as const;

/** Light, dim or dark as `?theme=` says, with a button to change it. */
export function theme(): HTMLElement {
  const asked = themes.find((name) => name === chosen.get('theme')) ?? 'light';
  document.documentElement.dataset['theme'] = asked;
  const button = el('button', { type: 'button', class: 'theme-button', 'aria-label': 'Change colours' }, `Colours: ${asked}`);
  button.addEventListener('click', () => {
    const now = themes.findIndex((name) => name === document.documentElement.dataset['theme']);
    const next = themes[(now + 1) % themes.length] ?? 'light';
    document.documentElement.dataset['theme'] = next;
    button.textContent = `Colours: ${next}`;
  });
  return button;
}
