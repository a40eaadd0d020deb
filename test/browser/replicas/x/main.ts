import 'draft-js/dist/Draft.css';
import { createElement as h, useEffect, useRef, useState, type ChangeEvent, type FormEvent, type MouseEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { drawings } from '../page/element.ts';
import { feed, me } from '../page/people.ts';
import { chosen, postNumber, replica } from '../page/replica.ts';
import { go, onRoute } from '../page/route.ts';
import { theme } from '../page/theme.ts';
import { Composer, own, Toast, type Kind } from './composer.ts';
import { Box, emptyBox, textOf } from './editor.ts';
import '../page/base.css';
import './x.css';

interface Note {
  readonly key: number;
  readonly text: string;
  readonly link?: string;
}

const id = (at: number): string => String(1_850_000_000_000_000_000n + BigInt(at));

function App() {
  const [path, setPath] = useState(location.pathname);
  const [tab, setTab] = useState(0);
  const [note, setNote] = useState<Note>();
  useEffect(() => onRoute(setPath), []);
  const published = () => {
    setNote({ key: Date.now(), text: 'Your post was sent.', link: `${own}/status/${postNumber()}` });
    if (location.pathname.startsWith('/compose/')) go('/home');
  };
  const refused = () => setNote({ key: Date.now(), text: 'Something went wrong. Try again.' });
  const composing = { onPublished: published, onRefused: refused };
  const status = /^\/(\w+)\/status\/(\d+)/.exec(path);
  return h('div', { className: 'shell' },
    h(Menu),
    h('main', { role: 'main' }, h('div', { 'data-testid': 'primaryColumn' },
      path.startsWith('/messages') ? h(Messages) : status
        ? h('div', {},
            h('h2', { className: 'title' }, 'Post'),
            h(Tweet, { at: Math.max(0, feed.findIndex(({ handle }) => handle === status[1])) }),
            h(Composer, { key: path, surface: 'inline', kind: 'reply', ...composing }))
        : h('div', {},
            h('div', { role: 'tablist', className: 'tabs' }, ['For you', 'Following'].map((name, at) =>
              h('div', { key: name, role: 'tab', tabIndex: 0, 'aria-selected': tab === at, onClick: () => setTab(at) }, name))),
            h(Composer, { key: tab, surface: 'inline', kind: 'post', ...composing }),
            feed.map(({ handle }, at) => h(Tweet, { key: handle, at }))))),
    h(Side),
    path.startsWith('/compose/') && createPortal(h(Modal, composing), document.getElementById('layers') ?? document.body),
    note && createPortal(h(Toast, { key: note.key, text: note.text, link: note.link }), document.getElementById('layers') ?? document.body));
}

const Icon = ({ path }: { readonly path: string }) => h('svg', { viewBox: '0 0 24 24', width: 18, height: 18, 'aria-hidden': true },
  h('path', { d: path, fill: 'none', stroke: 'currentColor', strokeWidth: 2 }));

function Menu() {
  return h('header', { role: 'banner' }, h('nav', { 'aria-label': 'Primary' },
    [['Home', '/home'], ['Explore', '/home'], ['Notifications', '/home'], ['Chat', '/messages'], ['Profile', '/home']].map(([name, to]) =>
      h('a', { key: name, href: to, onClick: (event: MouseEvent) => { event.preventDefault(); go(to ?? '/home'); } }, name))),
    h('a', { href: '/compose/post', className: 'primary', role: 'link', 'data-testid': 'SideNav_NewTweet_Button', onClick: (event: MouseEvent) => { event.preventDefault(); go('/compose/post'); } }, 'Post'));
}

function Side() {
  return h('aside', {}, h('form', { role: 'search' }, h('input', { role: 'combobox', 'aria-expanded': false, 'data-testid': 'SearchBox_Search_Input', placeholder: 'Search', 'aria-label': 'Search query' })),
    h('section', { className: 'panel' }, h('h2', {}, 'What is new'), h('p', { className: 'quiet' }, 'A page made for testing. Nothing you write here leaves this computer.')));
}

function Tweet({ at, small = false }: { readonly at: number; readonly small?: boolean }) {
  const post = feed[at] ?? feed[0];
  return h('article', { 'data-testid': 'tweet', role: 'article', tabIndex: 0 },
    h('div', { className: 'face', 'data-testid': 'Tweet-User-Avatar' }),
    h('div', { className: 'grow' },
      h('div', { 'data-testid': 'User-Name' }, h('a', { href: `/${post.handle}` }, post.name), h('span', { className: 'quiet' }, ` @${post.handle} · `), h('a', { href: `/${post.handle}/status/${id(at)}`, className: 'quiet' }, '2h')),
      h('div', { 'data-testid': 'tweetText', lang: 'en', dir: 'auto' }, post.text),
      !small && h('div', { role: 'group', className: 'actions' },
        h('button', { type: 'button', 'data-testid': 'reply', 'aria-label': 'Reply', onClick: () => go(`/compose/post?in_reply_to=${id(at)}`) }, h(Icon, { path: drawings.comment })),
        h('button', { type: 'button', 'data-testid': 'retweet', 'aria-label': 'Quote', onClick: () => go(`/compose/post?url=${encodeURIComponent(`https://x.com/${post.handle}/status/${id(at)}`)}`) }, h(Icon, { path: drawings.repeat })),
        h('button', { type: 'button', 'data-testid': 'like', 'aria-label': 'Like' }, h(Icon, { path: drawings.heart })))));
}

function Modal(composing: { readonly onPublished: () => void; readonly onRefused: () => void }) {
  const asked = new URLSearchParams(location.search);
  const kind: Kind = asked.has('in_reply_to') ? 'reply' : asked.has('url') ? 'quote' : 'post';
  const at = Math.max(0, feed.findIndex((_, index) => id(index) === asked.get('in_reply_to')));
  return h('div', { className: 'backdrop' },
    h('div', { role: 'dialog', 'aria-modal': true, 'aria-labelledby': 'modal-header', className: 'modal' },
      h('div', { className: 'row' }, h('button', { type: 'button', 'data-testid': 'app-bar-close', 'aria-label': 'Close', onClick: () => go('/home') }, h(Icon, { path: drawings.close })),
        h('h2', { id: 'modal-header', className: 'quiet' }, '')),
      kind === 'reply' && h('div', {}, h(Tweet, { at, small: true }), h('div', { className: 'replying quiet' }, 'Replying to ', h('a', { href: `/${feed[at]?.handle}` }, `@${feed[at]?.handle}`))),
      h(Composer, { surface: 'modal', kind, ...composing }),
      // What is quoted is a card without <article>; that is how the two are told apart.
      kind === 'quote' && h('div', { role: 'link', tabIndex: 0, className: 'card' },
        h('div', { 'data-testid': 'User-Name' }, h('span', {}, feed[0].name), h('span', { className: 'quiet' }, ` @${feed[0].handle} · 2h`)),
        h('div', { 'data-testid': 'tweetText', lang: 'en' }, feed[0].text))));
}

/** Direct messages, which the coach must never read: the textarea of today and the contenteditable of before. */
function Messages() {
  const [text, setText] = useState('');
  const [old, setOld] = useState(emptyBox);
  const area = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => {
    if (area.current) replica.boxes.set('dm', { element: area.current, model: () => latest.current });
    return () => void replica.boxes.delete('dm');
  }, []);
  const field = (children: ReactNode) => h('div', { className: 'composer' }, children);
  return h('div', {}, h('h2', { className: 'title' }, 'Chat with Dr. Ana Ruiz'),
    h('form', { 'data-testid': 'dm-composer-form', onSubmit: (event: FormEvent) => event.preventDefault() },
      field(h('textarea', { ref: area, 'data-testid': 'dm-composer-textarea', placeholder: 'Write a message', value: text, rows: 2, onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setText(event.currentTarget.value) }))),
    h('div', { 'data-testid': 'dmComposerTextInput_holder' },
      field(h(Box, { name: 'dm-old', testid: 'dmComposerTextInput', label: 'Start a new message', placeholder: 'Start a new message', state: old, onChange: setOld, onPost: () => undefined }))),
    h('p', { className: 'quiet title' }, textOf(old) ? '' : `Signed in as ${me.name}`));
}

document.documentElement.classList.toggle('mobile', chosen.has('mobile'));
document.body.append(theme());
if (location.pathname === '/') history.replaceState(null, '', `/home${location.search}`);
createRoot(document.getElementById('react-root') ?? document.body).render(h(App));
