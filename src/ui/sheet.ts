/** How chip, card and pause dialog look. Adopted beside the token sheet in the coach's own shadow root. */
export const coachSheet = `
.curbside {
  font: var(--weight) var(--text-body) / var(--leading) var(--font);
  color: var(--text);
  text-align: start;
  -webkit-text-size-adjust: 100%;
}
.curbside[data-theme="dark"] { color-scheme: dark; }
.curbside[data-theme="light"] { color-scheme: light; }
.curbside *, .curbside *::before { box-sizing: border-box; }

.unseen {
  position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; padding: 0; border: 0;
  overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.icon { flex: none; inline-size: 1.1em; block-size: 1.1em; }
.card-icon:dir(rtl) .icon-previous, .card-icon:dir(rtl) .icon-next, .why-switch:dir(rtl) .icon-next, .change:dir(rtl) .icon-arrow { transform: scaleX(-1); }

button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; cursor: pointer; text-align: inherit; }
:focus { outline: none; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
h2, p, ul { margin: 0; padding: 0; }
ul { list-style: none; }
a { color: var(--accent); text-underline-offset: 2px; }

/* The chip */
.chip {
  position: fixed; display: inline-flex; align-items: center; gap: 6px;
  min-block-size: var(--target); min-inline-size: var(--target); max-inline-size: calc(100vw - 16px);
  padding-block: 0; padding-inline: 8px 10px; border: 1px solid var(--hairline); border-radius: var(--radius-round);
  background: var(--surface); color: var(--muted); box-shadow: var(--shadow-small);
  font-size: var(--text-small); line-height: 1.2; white-space: nowrap;
  transition: background var(--motion), border-color var(--motion);
}
.chip:hover, .chip[aria-expanded="true"] { border-color: var(--edge); color: var(--text); }
.chip-words { display: inline-grid; }
.chip-words > *, .chip-words::after { grid-area: 1 / 1; }
.chip-words[data-widest]::after { content: attr(data-widest); visibility: hidden; }
.chip[data-state="findings"] { color: var(--text); font-weight: var(--weight-strong); border-color: var(--edge); }
.chip[data-severity="risk"] .icon { color: var(--risk); }
.chip[data-severity="advice"] .icon { color: var(--advice); }
.chip[data-severity="hint"] .icon { color: var(--hint); }
.chip[data-state="clear"] .icon { color: var(--accent); }
.chip[data-compact] { padding: 0 6px; gap: 4px; justify-content: center; }
.chip[data-compact] .chip-words > * { display: none; }
.chip[data-compact] .chip-words::after { content: attr(data-count); visibility: visible; }
.chip[data-hidden], .card[data-hidden], .chip[data-away], .card[data-away] { visibility: hidden; }

/* The card */
.card {
  position: fixed; display: flex; flex-direction: column; overflow: hidden;
  inline-size: min(380px, calc(100vw - 16px)); max-block-size: min(560px, calc(100dvh - 16px));
  background: var(--surface); border: 1px solid var(--hairline); border-radius: var(--radius-large); box-shadow: var(--shadow);
  overflow-wrap: anywhere;
}
.card:focus-visible { outline-offset: 1px; }
.card-top {
  display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--space-2);
  padding-block: var(--space-2) 0; padding-inline: var(--space-4) var(--space-2); flex: none;
}
.card-severity {
  display: inline-flex; align-items: center; gap: 6px; margin-inline-end: auto; white-space: nowrap;
  font-size: var(--text-small); font-weight: var(--weight-strong); color: var(--muted);
}
.card[data-severity="risk"] .card-severity { color: var(--risk); }
.card[data-severity="advice"] .card-severity { color: var(--advice); }
.card[data-severity="hint"] .card-severity { color: var(--hint); }
.card-steps { display: inline-flex; align-items: center; gap: 2px; font-size: var(--text-small); color: var(--muted); font-variant-numeric: tabular-nums; white-space: nowrap; }
.card-icon {
  display: inline-grid; place-items: center; inline-size: var(--target); block-size: var(--target); flex: none;
  border-radius: var(--radius-small); color: var(--muted);
}
.card-icon:hover { background: var(--raised); color: var(--text); }
.card-body { overflow-y: auto; overscroll-behavior: contain; padding: var(--space-1) var(--space-4) var(--space-3); scrollbar-width: thin; }
.card-title { font-size: var(--text-title); font-weight: var(--weight-strong); line-height: var(--leading-tight); text-wrap: balance; margin-block-end: var(--space-1); }
.card-message { text-wrap: pretty; }
.card-because { margin-block-start: var(--space-2); padding-inline-start: var(--space-3); border-inline-start: 2px solid var(--hairline); color: var(--muted); font-size: var(--text-small); }

.fixes { display: grid; gap: var(--space-2); margin-block-start: var(--space-3); }
.fix {
  display: block; inline-size: 100%; min-block-size: var(--target); padding: var(--space-2) var(--space-3);
  border: 1px solid var(--edge); border-radius: var(--radius); background: var(--surface);
  transition: background var(--motion), border-color var(--motion);
}
.fix:hover { background: var(--accent-soft); border-color: var(--accent); }
.fix[aria-disabled="true"] { opacity: 0.6; cursor: default; }
.fix-label { display: block; font-weight: var(--weight-strong); color: var(--accent); }
.fix-preview { display: block; margin-block-start: 2px; font-size: var(--text-small); }
.change { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 6px; }
.change .icon { align-self: center; color: var(--muted); inline-size: 1em; block-size: 1em; }
.change del { color: var(--muted); text-decoration: line-through; text-decoration-thickness: 1px; white-space: pre-wrap; }
.change ins { text-decoration: none; font-weight: var(--weight-strong); white-space: pre-wrap; }
.taken-out { color: var(--muted); font-style: italic; }

.quiet {
  display: inline-flex; align-items: center; gap: 4px; min-block-size: var(--target); padding: 2px 6px; margin-inline: -6px;
  border-radius: var(--radius-small); color: var(--muted); font-size: var(--text-small); text-decoration: underline; text-decoration-color: var(--hairline); text-underline-offset: 3px;
}
.quiet:hover { color: var(--text); background: var(--raised); text-decoration-color: currentColor; }
.plain, .primary {
  display: inline-flex; align-items: center; justify-content: center; min-block-size: max(var(--target), 36px); padding: 6px var(--space-4);
  border-radius: var(--radius); font-weight: var(--weight-strong); border: 1px solid var(--edge);
}
.plain:hover { background: var(--raised); }
.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.primary:hover { background: var(--accent-strong); border-color: var(--accent-strong); }

.why { margin-block-start: var(--space-2); font-size: var(--text-small); }
.why p { margin-block-start: var(--space-1); }
.why-switch .icon { transition: transform var(--motion); inline-size: 1em; block-size: 1em; }
.why-switch[aria-expanded="true"] .icon, .why-switch[aria-expanded="true"]:dir(rtl) .icon { transform: rotate(90deg); }
.why-switch { text-decoration: none; font-weight: var(--weight-strong); }
.why a { display: inline-block; min-block-size: 24px; padding-block: 2px; }

.card-no { display: flex; flex-wrap: wrap; gap: 0 var(--space-4); margin-block-start: var(--space-2); padding-block-start: var(--space-2); border-block-start: 1px solid var(--hairline); }
.card-foot { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--space-4); flex: none; padding: 4px var(--space-4); background: var(--ground); border-block-start: 1px solid var(--hairline); }
.card-private { margin-inline-start: auto; color: var(--muted); font-size: var(--text-small); padding-block: 4px; }

.note { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-3); margin-block: var(--space-1) var(--space-3); padding: 6px var(--space-3); border-radius: var(--radius); background: var(--accent-soft); font-size: var(--text-small); }
.note p { flex: 1 1 60%; }
.note[data-kind="unchanged"], .note[data-kind="different"], .note[data-kind="refused"] { background: var(--advice-soft); }

/* The question before posting */
.pause {
  inline-size: min(420px, calc(100vw - 24px)); max-block-size: calc(100dvh - 24px); overflow-y: auto; margin: auto; padding: var(--space-5);
  color: var(--text); background: var(--surface); border: 1px solid var(--hairline); border-radius: var(--radius-large); box-shadow: var(--shadow);
  overflow-wrap: anywhere;
}
.pause::backdrop { background: rgb(6 18 22 / 0.5); }
.pause .card-title { font-size: var(--text-large); margin-block-end: var(--space-2); }
.pause-list { display: grid; gap: var(--space-2); margin-block: var(--space-3); padding: var(--space-3); border-radius: var(--radius); background: var(--risk-soft); }
.pause-list li { display: flex; gap: var(--space-2); align-items: flex-start; }
.pause-list .icon { color: var(--risk); margin-block-start: 0.15em; }
.pause-list q { font-weight: var(--weight-strong); }
.pause-title { display: block; font-size: var(--text-small); }
.pause-more { color: var(--muted); font-size: var(--text-small); padding-inline-start: 26px; }
.pause-answers { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: var(--space-2); }
.pause-answers button { flex: 0 1 auto; }
.pause > .card-private { margin-block-start: var(--space-2); text-align: end; padding: 0; }

@media (max-width: 420px) {
  .pause { padding: var(--space-4); }
  .pause-answers button { flex: 1 1 100%; }
  .pause-answers .primary { order: -1; }
}
@media (prefers-reduced-motion: no-preference) {
  .chip[data-state="checking"] .icon { animation: breathe 1.2s ease-in-out infinite; }
}
@keyframes breathe { 50% { opacity: 0.35; } }
@media (forced-colors: active) {
  .chip, .card, .fix, .pause { border-color: CanvasText; }
  .icon { color: CanvasText; }
  .primary { border: 2px solid Highlight; }
  .quiet { text-decoration: underline; }
  :focus-visible { outline-color: Highlight; }
}
`;
