/** Backspace as a key: what Draft.js and Lexical delete a selection by, each through its own model. */
export function backspace(): KeyboardEvent {
  return new KeyboardEvent('keydown', { key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8, bubbles: true, cancelable: true, composed: true });
}
