import { drawings, el, icon, picture } from '../page/element.ts';
import { feed, me } from '../page/people.ts';
import { chosen, postNumber, publish } from '../page/replica.ts';
import { go, onRoute } from '../page/route.ts';
import { theme } from '../page/theme.ts';
import { tiptapBox, type TipTapBox } from './editor.ts';
import '../page/base.css';
import './linkedin.css';

/** LinkedIn's names for parts of the page are random at each render, but for the few that are known. */
const randomKey = (): string => crypto.randomUUID();

function toast(text: string, link?: string): void {
  const note = el('div', { role: 'status', class: 'toast' }, el('span', {}, text), link ? el('a', { href: link }, 'View post') : undefined);
  document.body.append(note);
  setTimeout(() => note.remove(), 5_000);
}

const button = (text: string, act: () => void, attributes: Readonly<Record<string, string>> = {}): HTMLButtonElement => {
  const made = el('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', act);
  return made;
};

/** A comment box; its button is there only while there is something to send. */
function commentBox(name: string, list: HTMLElement): HTMLElement {
  const key = randomKey();
  const send = async () => {
    const text = box.text();
    if (text.trim() === '' || !(await publish({ site: 'linkedin', kind: 'comment', texts: [text], images: 0 }))) return;
    box.clear();
    list.append(el('div', { componentkey: `replaceableComment_urn:li:comment:${randomKey()}`, class: 'comment' }, el('b', {}, me.name), el('p', {}, text)));
  };
  const box = tiptapBox({
    name, label: 'Text editor for creating comment', placeholder: 'Add a comment…', onPost: () => void send(),
    onText: (text) => {
      const shown = holder.querySelector('button[componentkey*="commentButtonSection"]');
      if (text.trim() === '') shown?.remove();
      else if (!shown) holder.append(button('Comment', () => void send(), { componentkey: `commentButtonSection-${key}`, class: 'primary' }));
    },
  });
  const holder = el('div', { componentkey: `commentBox-${key}`, class: 'comment-box' }, el('div', { class: 'face small' }), el('div', { class: 'field grow' }, box.frame));
  return holder;
}

function post(at: number): HTMLElement {
  const { name, handle, text } = feed[at] ?? feed[0];
  const list = el('div', { class: 'comments' });
  return el('div', { role: 'listitem', componentkey: randomKey(), class: 'card' },
    el('div', { class: 'row' }, el('div', { class: 'face' }), el('div', {}, el('a', { href: `/in/${handle}/` }, el('b', {}, name)), el('div', { class: 'quiet' }, '2h'))),
    el('p', { 'data-testid': 'expandable-text-box', class: 'story' }, text),
    el('div', { class: 'row actions quiet' },
      el('button', { type: 'button' }, icon(drawings.heart), ' Like'),
      el('button', { type: 'button' }, icon(drawings.comment, 'comment-small'), ' Comment'),
      repost(at)),
    list, commentBox(`comment-${at}`, list));
}

function repost(at: number): HTMLElement {
  const made = el('button', { type: 'button', 'aria-label': 'Repost with your thoughts' }, icon(drawings.repeat, 'repost-small'), ' Repost');
  made.addEventListener('click', () => {
    sharing = at;
    go('/sharing/compose');
  });
  return made;
}

/** Which post is being shared with thoughts, if any. */
let sharing: number | undefined;
let open: { readonly dialog: HTMLDialogElement; readonly box: TipTapBox | undefined } | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

function newDialog(...inside: Node[]): HTMLDialogElement {
  const dialog = el('dialog', { 'data-testid': 'dialog', class: '_a81c03' }, ...inside);
  document.body.append(dialog);
  // Whether LinkedIn opens its dialog as modal is not established; ?open shows the other way.
  if (chosen.has('open')) dialog.setAttribute('open', '');
  else dialog.showModal();
  return dialog;
}

/** The share composer: a placeholder first, and half a second later another dialog in its place. */
function compose(): void {
  const placeholder = newDialog(el('div', { class: 'loading quiet' }, 'Loading…'));
  open = { dialog: placeholder, box: undefined };
  waiting = setTimeout(() => {
    placeholder.remove();
    const shared = sharing;
    const box = tiptapBox({
      name: 'post', label: 'Text editor for creating content', placeholder: 'What do you want to talk about?', attributes: { componentkey: 'ShareBox_textEditor' },
      onText: (text) => { send.disabled = text.trim() === '' && shared === undefined; },
    });
    const images = el('div', { class: 'images' });
    let sending = false;
    const send = button('Post', async () => {
      if (sending) return;
      sending = true;
      const sent = await publish({ site: 'linkedin', kind: shared === undefined ? 'post' : 'quote', texts: [box.text()], images: images.querySelectorAll('img').length });
      sending = false;
      if (!sent) return toast('Something went wrong. Please try again.');
      go('/feed/');
      toast('Post successful.', `/feed/update/urn:li:share:${postNumber()}/`);
    }, { class: 'primary' });
    send.disabled = shared === undefined;
    const media = el('button', { type: 'button', 'aria-label': 'Media' }, icon(drawings.image, 'image-medium'));
    media.addEventListener('click', async () => images.append(image(await picture())));
    const close = el('button', { type: 'button', 'aria-label': 'Dismiss' }, icon(drawings.close));
    close.addEventListener('click', () => go('/feed/'));
    const original = feed[shared ?? -1];
    const dialog = newDialog(el('div', { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose', class: 'share' },
      el('div', { class: 'row' },
        el('div', { role: 'button', tabindex: '0', 'aria-expanded': 'false', class: 'row grow author' }, el('div', { class: 'face' }), el('div', {}, el('b', {}, me.name), el('div', { class: 'quiet' }, 'Post to Anyone')), icon('M7 10l5 5 5-5', 'caret-small')), close),
      box.frame, images,
      original && el('div', { id: 'ShareBoxpreviewCard', componentkey: 'ShareBoxpreviewCard', class: 'preview' }, el('a', { href: `/in/${original.handle}/` }, original.name), el('a', { href: '/feed/update/urn:li:activity:7300000000000000000/', class: 'quiet' }, '2h'), el('p', {}, original.text)),
      el('div', { class: 'row toolbar' }, ...(original ? [] : [media]), el('button', { type: 'button', 'aria-label': 'Schedule post' }, icon(drawings.clock)), el('div', { class: 'grow' }), send)));
    open = { dialog, box };
    box.focus();
  }, 500);
}

/** An attached picture; the saved description is copied onto the picture's alt, as LinkedIn does. */
function image(source: string): HTMLElement {
  const shown = el('img', { src: source, alt: '' });
  return el('div', { class: 'image', 'aria-roledescription': 'sortable' }, shown, button('Alt text', () => { shown.alt = 'Bar chart of three groups'; }, { 'aria-label': 'Alternative text' }));
}

function leave(): void {
  clearTimeout(waiting);
  open?.box?.remove();
  open?.dialog.remove();
  open = undefined;
}

const start = el('div', { role: 'button', tabindex: '0', class: 'opener grow' }, el('div', { 'aria-label': 'Start a post' }, 'Start a post'));
start.addEventListener('click', () => {
  sharing = undefined;
  go('/sharing/compose');
});
const messages = tiptapBox({ name: 'message', label: 'Write a message…', placeholder: 'Write a message…' });
const overlay = el('aside', { class: 'msg-overlay-list-bubble', 'aria-label': 'Messaging' }, el('b', {}, 'Messaging'), el('p', { class: 'quiet' }, 'Ana Ruiz: Are you on call on Friday?'), el('div', { class: 'msg-form field' }, messages.frame));
const search = el('input', { role: 'combobox', 'aria-label': 'Search', placeholder: 'Search', 'data-testid': 'typeahead-input', 'aria-expanded': 'false' });
document.querySelector('#root')?.append(
  el('header', { class: 'bar row' }, el('b', { class: 'wordmark' }, 'linkedin (replica)'), search, el('div', { class: 'grow' }), ...['Home', 'My Network', 'Jobs', 'Messaging'].map((name) => el('a', { href: '/feed/' }, name))),
  el('div', { class: 'columns' },
    el('aside', { class: 'card profile' }, el('div', { class: 'face' }), el('b', {}, me.name), el('div', { class: 'quiet' }, 'Thoracic oncology')),
    el('main', { role: 'main' }, el('div', { class: 'card row' }, el('div', { class: 'face' }), start), el('div', { 'data-testid': 'mainFeed', role: 'list' }, ...feed.map((_, at) => post(at))))),
  overlay);
document.body.append(theme());
if (location.pathname === '/') history.replaceState(null, '', `/feed/${location.search}`);
onRoute((path) => {
  leave();
  if (path.startsWith('/sharing/compose')) compose();
});
