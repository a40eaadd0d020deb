import type { Composer, Platform } from '../../platforms/platform.ts';
import { overlap, type Area, type Scene } from './place.ts';

const CONTROLS = 'a[href], button, input, select, textarea, summary, label, [role="button"], [role="link"], [role="menuitem"], [role="switch"], '
  + '[role="checkbox"], [role="tab"], [role="combobox"], [role="option"], [contenteditable="true"], '
  // A post, a dialog or a list may hold the focus; it is a place and no control.
  + '[tabindex="0"]:not(article, section, main, dialog, ul, ol, [role="article"], [role="main"], [role="dialog"], [role="feed"], [role="list"], [role="region"])';

/** Reads the page around a composer once, for placing the chip. Forces layout: only ever called in a frame of its own. */
export function sceneOf(platform: Platform, composer: Composer, ours: Element): Scene | undefined {
  const box = areaOf(platform.bounds(composer));
  const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const inSight = box.right > box.left && box.bottom > box.top && overlap(box, { left: 0, top: 0, right: viewport.width, bottom: viewport.height });
  if (!inSight) return undefined;
  const controls = Array.from(composer.surface.querySelectorAll(CONTROLS), (control) => areaOf(control.getBoundingClientRect()))
    .filter(({ left, right, top, bottom }) => right > left && bottom > top);
  return {
    box,
    surface: areaOf(composer.surface.getBoundingClientRect()),
    viewport,
    controls,
    pressesNothing: (area) => under(area, ours).every((element) => !element.closest(CONTROLS)),
    coversNoWords: (area) => under(area, ours).every((element) => !hasWordsIn(element, area)),
  };
}

/** A DOM rectangle as an area. */
export function areaOf({ left, top, right, bottom }: DOMRect): Area {
  return { left, top, right, bottom };
}

/** What lies under nine points of an area. */
function under(area: Area, ours: Element): readonly Element[] {
  const across = [area.left + 2, (area.left + area.right) / 2, area.right - 2];
  const down = [area.top + 2, (area.top + area.bottom) / 2, area.bottom - 2];
  return [...new Set(across.flatMap((x) => down.flatMap((y) => elementUnder(x, y, ours) ?? [])))];
}

/** The topmost element at a point that is not ours, inside open shadow roots too. */
function elementUnder(x: number, y: number, ours: Element): Element | undefined {
  let under = document.elementsFromPoint(x, y).find((element) => element !== ours);
  while (under?.shadowRoot) {
    const inner = under.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === under) break;
    under = inner;
  }
  return under;
}

function hasWordsIn(element: Element, area: Area): boolean {
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    if (Array.from(range.getClientRects()).some((rect) => overlap(areaOf(rect), area))) return true;
  }
  return false;
}
