import { EditorState } from 'draft-js';
import { createElement as h, useEffect, useRef, useState } from 'react';
import { drawings, picture } from '../page/element.ts';
import { me } from '../page/people.ts';
import { chosen, publish } from '../page/replica.ts';
import { Box, emptyBox, PlainBox, textOf } from './editor.ts';

interface Row {
  readonly key: number;
  readonly state: EditorState;
  readonly plain: string;
  readonly images: readonly string[];
  /** Counts up when the site rebuilds the box, as X does when a picture is attached. */
  readonly built: number;
}

const emptyRow = (key: number): Row => ({ key, state: emptyBox(), plain: '', images: [], built: 0 });
const mobile = chosen.has('mobile');
const rowText = (row: Row): string => (mobile ? row.plain : textOf(row.state));

export type Kind = 'post' | 'reply' | 'quote';

export interface ComposerProps {
  readonly surface: 'inline' | 'modal';
  readonly kind: Kind;
  readonly onPublished: () => void;
  readonly onRefused: () => void;
}

const Icon = ({ path }: { readonly path: string }) => h('svg', { viewBox: '0 0 24 24', width: 20, height: 20, 'aria-hidden': true },
  h('path', { d: path, fill: 'none', stroke: 'currentColor', strokeWidth: 2 }));

/** The rows, the toolbar and the Post button of one composer. */
export function Composer({ surface, kind, onPublished, onRefused }: ComposerProps) {
  const [rows, setRows] = useState<readonly Row[]>([emptyRow(0)]);
  const [active, setActive] = useState(0);
  const sending = useRef(false);
  const latest = useRef(rows);
  latest.current = rows;
  const change = (key: number, edit: (row: Row) => Row) => setRows((old) => old.map((row) => (row.key === key ? edit(row) : row)));
  const empty = rows.some((row) => rowText(row).trim() === '' && row.images.length === 0);
  const label = kind === 'reply' ? 'Reply' : rows.length > 1 ? 'Post all' : 'Post';

  async function post(): Promise<void> {
    const posted = latest.current;
    if (sending.current || posted.every((row) => rowText(row).trim() === '')) return;
    sending.current = true;
    const sent = await publish({
      site: 'x',
      kind: posted.length > 1 ? 'thread' : kind,
      texts: posted.map(rowText),
      images: posted.reduce((sum, row) => sum + row.images.length, 0),
    });
    sending.current = false;
    if (!sent) return onRefused();
    setRows([emptyRow(Date.now())]);
    onPublished();
  }

  const box = (row: Row, at: number) => {
    const common = {
      key: row.built,
      // In a thread the boxes are named modal, modal:1, modal:2…
      name: at === 0 ? surface : `${surface}:${at}`,
      testid: `tweetTextarea_${at}`,
      label: 'Post text',
      placeholder: kind === 'reply' ? 'Post your reply' : kind === 'quote' ? 'Add a comment' : at > 0 ? 'Add another post' : 'What is happening?',
      onPost: () => void post(),
    };
    return mobile
      ? h(PlainBox, { ...common, text: row.plain, onChange: (plain: string) => change(row.key, (old) => ({ ...old, plain })) })
      : h(Box, {
          ...common,
          state: row.state,
          focus: surface === 'modal' && row.built === 0,
          onChange: (edit: (old: EditorState) => EditorState) => change(row.key, (old) => ({ ...old, state: edit(old.state) })),
        });
  };

  const attach = async () => {
    const source = await picture();
    const row = latest.current[active] ?? latest.current[0];
    if (row) change(row.key, (old) => ({ ...old, images: [...old.images, source], built: old.built + 1, state: EditorState.moveFocusToEnd(old.state) }));
  };

  return h('div', { className: 'composer' },
    rows.map((row, at) => h('div', { key: row.key, className: 'composer-row', onFocus: () => setActive(at) },
      h('div', { className: 'face' }),
      h('div', { className: 'grow' },
        box(row, at),
        row.images.length > 0 && h('div', { 'data-testid': 'attachments' },
          row.images.map((source) => h(Picture, { key: source, source })))))),
    h('div', { className: 'toolbar-row' },
      h('div', { 'data-testid': 'toolBar', className: 'row grow' },
        h('button', { type: 'button', 'aria-label': 'Add photos or video', 'data-testid': 'replica-attach', onClick: () => void attach() }, h(Icon, { path: drawings.image })),
        h('input', { type: 'file', hidden: true, 'data-testid': 'fileInput' }),
        h('button', { type: 'button', 'aria-label': 'Add a GIF', 'data-testid': 'gifSearchButton' }, h(Icon, { path: drawings.smile })),
        h('button', { type: 'button', 'aria-label': 'Add poll', 'data-testid': 'createPollButton' }, h(Icon, { path: drawings.list })),
        h('button', { type: 'button', 'aria-label': 'Schedule post', 'data-testid': 'scheduleOption' }, h(Icon, { path: drawings.clock })),
        h('div', { className: 'grow' }),
        h('div', { role: 'progressbar', 'aria-valuemin': 0, 'aria-valuemax': 100, 'aria-valuenow': Math.min(100, Math.round(rows.reduce((sum, row) => sum + rowText(row).length, 0) / 2.8)), 'aria-label': 'Characters used' })),
      kind !== 'reply' && h('button', {
        type: 'button', 'data-testid': 'addButton', 'aria-label': 'Add post', disabled: empty,
        onClick: () => setRows((old) => [...old, emptyRow(Date.now())]),
      }, h(Icon, { path: drawings.plus })),
      h('button', {
        type: 'button', className: 'primary', 'data-testid': surface === 'modal' ? 'tweetButton' : 'tweetButtonInline',
        disabled: empty, 'aria-disabled': empty || undefined, onClick: () => void post(),
      }, label)));
}

function Picture({ source }: { readonly source: string }) {
  const [alt, setAlt] = useState('');
  return h('div', { role: 'group', 'aria-label': 'Media' },
    h('div', { 'data-testid': 'tweetPhoto' }, h('img', { src: source, alt, draggable: false })),
    h('button', { type: 'button', 'aria-label': 'Add description', onClick: () => setAlt('Bar chart of three groups') }, alt ? 'ALT' : '+ALT'));
}

/** A toast as X shows one: with a link to the post when it was sent, without when it was not. */
export function Toast({ link, text }: { readonly link?: string | undefined; readonly text: string }) {
  const [shown, setShown] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setShown(false), 5_000);
    return () => clearTimeout(timer);
  }, []);
  return shown ? h('div', { 'data-testid': 'toast', role: 'alert', className: 'toast' }, h('span', {}, text), link && h('a', { href: link }, 'View')) : null;
}

/** Whose account it is. */
export const own = `/${me.handle}`;
