import { drawings, el, icon, picture } from '../page/element.ts';
import { feed, me } from '../page/people.ts';
import { postNumber, publish, replica } from '../page/replica.ts';
import { theme } from '../page/theme.ts';
import { quillBox } from './editor.ts';
import '../page/base.css';
import './classic.css';

// The whole of classic LinkedIn's composer and messages live in the open shadow root of a zero-height element.
const outlet = document.querySelector('#interop-outlet') ?? document.body;
const root = outlet.attachShadow({ mode: 'open' });
root.append(el('link', { rel: 'stylesheet', href: '/assets/linkedin-classic.css' }));

function toast(text: string, link?: string): void {
  const note = el('div', { role: 'alert', class: 'toast artdeco-toast-item' }, el('span', {}, text), link ? el('a', { href: link }, 'View post') : undefined);
  document.body.append(note);
  setTimeout(() => note.remove(), 5_000);
}

function compose(): void {
  if (root.querySelector('[data-test-modal-id=sharebox]')) return;
  const container = el('div', { class: 'ql-container' });
  const images = el('div', { class: 'share-creation-state__preview-container' });
  const send = el('button', { type: 'button', class: 'share-actions__primary-action artdeco-button', disabled: true }, el('span', { class: 'artdeco-button__text' }, 'Post'));
  const media = el('button', { type: 'button', 'aria-label': 'Add media' }, icon(drawings.image, 'image-medium'));
  const close = el('button', { type: 'button', 'data-test-modal-close-btn': '', 'aria-label': 'Dismiss' }, icon(drawings.close));
  const modal = el('div', { 'data-test-modal-id': 'sharebox', 'aria-hidden': 'false', class: 'artdeco-modal-overlay' },
    el('div', { role: 'dialog', 'aria-labelledby': 'share-to-linkedin-modal__header', class: 'share-box-v2__modal artdeco-modal', tabindex: '-1' },
      el('div', { class: 'row' }, el('div', { class: 'face' }), el('h2', { id: 'share-to-linkedin-modal__header', class: 'grow' }, me.name), close),
      el('div', { class: 'share-creation-state' }, el('div', { class: 'share-creation-state__text-editor' }, container), images),
      el('div', { class: 'row footer' }, media, el('div', { class: 'grow' }), send)));
  root.append(modal);
  const quill = quillBox('post', container, root, 'What do you want to talk about?', 'Text editor for creating content', (text) => {
    send.disabled = text.trim() === '';
  });
  const leave = () => {
    modal.remove();
    replica.boxes.delete('post');
  };
  let sending = false;
  send.addEventListener('click', async () => {
    if (sending) return;
    sending = true;
    const sent = await publish({ site: 'linkedin-classic', kind: 'post', texts: [replica.model('post')], images: images.querySelectorAll('img').length });
    sending = false;
    if (!sent) return toast('Something went wrong. Please try again.');
    leave();
    toast('Post successful.', `/feed/update/urn:li:share:${postNumber()}/`);
  });
  media.addEventListener('click', async () => images.append(el('img', { src: await picture(), alt: '' })));
  close.addEventListener('click', leave);
  quill.focus();
}

const start = el('button', { type: 'button', class: 'artdeco-button opener grow' }, 'Start a post');
start.addEventListener('click', compose);
document.querySelector('#root')?.append(
  el('header', { class: 'bar row' }, el('b', { class: 'wordmark' }, 'linkedin (replica, classic)'), el('input', { role: 'combobox', 'aria-label': 'Search', placeholder: 'Search', 'aria-expanded': 'false' })),
  el('div', { class: 'columns' }, el('main', {}, el('div', { class: 'card row' }, el('div', { class: 'face' }), start),
    ...feed.map(({ name, text }) => el('div', { class: 'card feed-shared-update-v2' }, el('div', { class: 'row' }, el('div', { class: 'face' }), el('b', {}, name)), el('p', { class: 'story' }, text))))));

// Messages sit in the same shadow root and must never be read.
const message = el('div', { class: 'msg-form__contenteditable t-14', contenteditable: 'true', role: 'textbox', 'aria-label': 'Write a message…', 'aria-multiline': 'true', spellcheck: 'true' }, el('p', {}, el('br')));
replica.boxes.set('message', { element: message, model: () => message.innerText.replace(/\n$/, '') });
root.append(el('aside', { id: 'msg-overlay', class: 'msg-overlay-conversation-bubble' }, el('b', {}, 'Ana Ruiz'), el('p', { class: 'quiet' }, 'Are you on call on Friday?'), el('form', { class: 'msg-form' }, el('div', { class: 'msg-form__msg-content-container' }, message))));
document.body.append(theme());
if (location.pathname === '/') history.replaceState(null, '', `/feed/${location.search}`);
