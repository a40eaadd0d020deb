import { drawings, el, icon, picture } from '../page/element.ts';
import { feed, me } from '../page/people.ts';
import { chosen, publish } from '../page/replica.ts';
import { go, onRoute } from '../page/route.ts';
import { theme } from '../page/theme.ts';
import { lexicalBox, type LexicalBox } from './editor.ts';
import '../page/base.css';
import './facebook.css';

/** A control as Facebook makes them: a div with a role. */
function control(label: string, act: () => void, ...inside: readonly (Node | string)[]): HTMLElement {
  const button = el('div', { role: 'button', tabindex: '0', 'aria-label': label, class: 'x1i10hfl' }, ...inside);
  const press = () => {
    if (button.getAttribute('aria-disabled') !== 'true') act();
  };
  button.addEventListener('click', press);
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  });
  return button;
}

/** A comment box under a post: Enter submits, and the button comes with the first word. */
function commentBox(name: string, list: HTMLElement): { readonly form: HTMLElement; readonly box: LexicalBox } {
  const send = async () => {
    const text = box.text();
    if (text.trim() === '') return;
    if (!(await publish({ site: 'facebook', kind: 'comment', texts: [text], images: 0 }))) return;
    box.clear();
    list.append(el('div', { role: 'article', class: 'comment', 'aria-label': `Comment by ${me.name}` }, el('b', {}, me.name), el('div', { dir: 'auto' }, text)));
  };
  const button = control('Comment', () => void send(), 'Comment');
  const box = lexicalBox({
    name,
    label: `Comment as ${me.name}`,
    placeholder: `Comment as ${me.name}`,
    onEnter: () => void send(),
    onText: (text) => {
      button.hidden = text.trim() === '';
    },
  });
  button.hidden = true;
  const form = el('form', { role: 'presentation', class: 'comment-form' }, el('div', { class: 'face small' }), el('div', { class: 'comment-field grow' }, box.frame), button);
  form.addEventListener('submit', (event) => event.preventDefault());
  return { form, box };
}

function post(at: number, name: string): { readonly element: HTMLElement; readonly remove: () => void } {
  const { name: author, text } = feed[at] ?? feed[0];
  const list = el('div', { class: 'comments' });
  const { form, box } = commentBox(name, list);
  const permalink = `/${feed[at]?.handle}/posts/${1000 + at}`;
  const time = el('a', { href: permalink, class: 'quiet' }, '2 h');
  time.addEventListener('click', (event) => {
    event.preventDefault();
    go(permalink);
  });
  const element = el('div', { role: 'article', class: 'card', 'aria-posinset': String(at + 1) },
    el('div', { class: 'row' }, el('div', { class: 'face' }), el('div', {}, el('h3', {}, author), time)),
    el('div', { dir: 'auto', 'data-ad-rendering-role': 'story_message', class: 'story' }, text),
    el('div', { class: 'row actions quiet' }, control('Like', () => undefined, 'Like'), control('Leave a comment', () => box.element.focus(), 'Comment'), control('Share', () => undefined, 'Share')),
    list, form);
  return { element, remove: box.remove };
}

/** The dialog that makes a new post. */
function createPost(layer: HTMLElement, opener: HTMLElement): void {
  if (layer.querySelector('[role=dialog]')) return;
  const attachments = el('div', { class: 'attachments' });
  let sending = false;
  const send = async () => {
    const text = box.text();
    if (sending || text.trim() === '') return;
    sending = true;
    button.replaceChildren('Posting');
    const sent = await publish({ site: 'facebook', kind: 'post', texts: [text], images: attachments.querySelectorAll('img').length });
    sending = false;
    button.replaceChildren('Post');
    if (!sent) {
      if (!dialog.querySelector('[role=alert]')) button.before(el('div', { role: 'alert', class: 'quiet' }, 'Your post could not be shared. Try again.'));
      return;
    }
    close();
  };
  const button = control('Post', () => void send(), 'Post');
  button.classList.add('primary');
  button.setAttribute('aria-disabled', 'true');
  const prompt = `What's on your mind, ${me.name.split(' ')[0]}?`;
  const make = () => lexicalBox({
    name: 'post', label: prompt, placeholder: prompt, onPost: () => void send(),
    onText: (text) => button.setAttribute('aria-disabled', String(text.trim() === '')),
  });
  let box = make();
  const close = () => {
    box.remove();
    dialog.remove();
    opener.focus();
  };
  const attach = async () => attachments.append(el('div', { class: 'attachment' }, el('img', { src: await picture(), alt: '' }), control('Edit', () => undefined, 'Edit')));
  const form = el('form', { method: 'POST' },
    el('header', { class: 'row' }, el('h2', { class: 'grow' }, 'Create post'), control('Close', close, icon(drawings.close))),
    el('div', { class: 'row' }, el('div', { class: 'face' }), el('div', {}, el('b', {}, me.name), control('Edit privacy. Sharing with Public.', () => undefined, 'Public'))),
    el('div', { class: 'scroll' }, box.frame, attachments),
    el('div', { class: 'row toolbar' }, el('span', { class: 'grow' }, 'Add to your post'), control('Photo/video', () => void attach(), icon(drawings.image)), control('Tag people', () => undefined, icon(drawings.plus)), control('Feeling/activity', () => undefined, icon(drawings.smile))),
    button);
  form.addEventListener('submit', (event) => event.preventDefault());
  const dialog = el('div', { role: 'dialog', 'aria-label': 'Create post', 'aria-modal': 'true', class: 'dialog' }, form);
  layer.append(dialog);
  box.element.focus();
}

/** A page of one post, which Facebook may show in a dialog: a dialog is not always a new post. */
function permalink(layer: HTMLElement, at: number): () => void {
  const { element, remove } = post(at, 'permalink-comment');
  const dialog = el('div', { role: 'dialog', 'aria-modal': 'true', 'aria-label': `${feed[at]?.name}'s post`, class: 'dialog' },
    el('header', { class: 'row' }, el('h2', { class: 'grow' }, `${feed[at]?.name}'s post`), control('Close', () => go('/'), icon(drawings.close))), element);
  layer.append(dialog);
  return () => {
    remove();
    dialog.remove();
  };
}

const layer = el('div', { class: 'layer' });
const opener = control(`What's on your mind, ${me.name.split(' ')[0]}?`, () => createPost(layer, opener), `What's on your mind, ${me.name.split(' ')[0]}?`);
opener.classList.add('opener', 'grow');
const posts = feed.map((_, at) => post(at, `comment-${at}`).element);
const main = el('div', { role: 'main', class: 'main' },
  el('div', { class: 'card row' }, el('div', { class: 'face' }), opener),
  el('div', { role: 'feed' }, ...posts));
const search = el('input', { role: 'combobox', type: 'search', 'aria-label': 'Search Facebook', placeholder: 'Search', 'aria-expanded': 'false' });
const banner = el('div', { role: 'banner', class: 'banner row' }, el('b', { class: 'wordmark' }, 'facebook (replica)'), search, el('div', { class: 'grow' }), el('div', { class: 'face small' }));
const side = el('div', { role: 'navigation', class: 'side' }, ...['Friends', 'Groups', 'Saved', 'Memories'].map((name) => el('a', { href: '/' }, name)));

// The chat dock: another Lexical editor, which must never be read.
const said = el('div', { class: 'said', role: 'grid', 'aria-label': 'Messages in conversation with Ana Ruiz' }, el('div', { role: 'row' }, 'Are you on call on Friday?'));
const chat = lexicalBox({
  name: 'chat', label: 'Message', placeholder: 'Aa', onText: () => undefined,
  onEnter: () => {
    said.append(el('div', { role: 'row' }, chat.text()));
    chat.clear();
  },
});
const dock = el('div', { class: 'dock', 'data-testid': 'mwchat-tabs' },
  el('div', { role: 'main', tabindex: '-1', 'aria-label': 'Chat with Ana Ruiz' }, el('header', { class: 'row' }, el('div', { class: 'face small' }), el('b', {}, 'Ana Ruiz')), said,
    el('div', { role: 'group', 'aria-label': 'Thread composer', class: 'row' }, el('div', { class: 'comment-field grow' }, chat.frame))));

document.querySelector('#mount')?.append(banner, el('div', { class: 'columns' }, side, main), dock, layer);
document.body.append(theme());
let leave: (() => void) | undefined;
onRoute((path) => {
  leave?.();
  leave = undefined;
  const at = feed.findIndex(({ handle }) => path.startsWith(`/${handle}/posts/`));
  if (at >= 0) leave = permalink(layer, at);
});
if (chosen.has('compose')) createPost(layer, opener);
