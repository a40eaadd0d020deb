/**
 * A paste that carries plain text, or undefined when this browser will not let us make one. An empty paste deletes the selection in some editors, so what the
 * event carries is asked of the event itself. Firefox: a `DataTransfer` made in a content script reaches the page empty, its older form `{dataType, data}` does
 * not (seen 2026-11-22, Firefox 153); that form comes first, because there the script that made a `DataTransfer` still reads its text. Chromium ignores the
 * older form and takes the `DataTransfer`.
 */
export function pasteOf(text: string): ClipboardEvent | undefined {
  if (text === '') return undefined;
  const init = { bubbles: true, cancelable: true, composed: true };
  const older: ClipboardEventInit & { dataType: string; data: string } = { ...init, dataType: 'text/plain', data: text };
  const first = new ClipboardEvent('paste', older);
  if (carries(first, text)) return first;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const second = new ClipboardEvent('paste', { ...init, clipboardData });
  return carries(second, text) ? second : undefined;
}

function carries(event: ClipboardEvent, text: string): boolean {
  return event.clipboardData?.getData('text/plain') === text;
}
