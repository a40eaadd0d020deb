import { markNames } from '../../ui/marks.ts';

/** Something of a page as the page itself has it: Firefox alone lets a content script have that. */
interface Waived {
  readonly wrappedJSObject?: PageSide;
}

/** What we take of the page's side; whether it is the browser's own is asked of each. */
interface PageSide {
  readonly Element: { readonly prototype: { readonly remove: Native } };
  readonly HighlightRegistry: { readonly prototype: { readonly delete: Native } };
  readonly CSS: { readonly highlights: object };
  readonly addEventListener: Native;
}

/** A function of the page's own realm, which outlives ours. */
type Native = ((...given: readonly unknown[]) => unknown) & { readonly bind: Native };

/** The sensor, as it looks without the sheet of src/app/page.css. */
export const sensorSheet = '.sensor { position: fixed; inline-size: 0; block-size: 0; pointer-events: none; transition: opacity 1ms; }';

/**
 * Has what can be seen of us leave the page with the extension. Firefox ends our script and tells nobody when it is removed or disabled under an open tab, but
 * takes the extension's sheet away as well (seen 2026-11-24 with 153): the sensor in our closed root changes its look by that, and what listens for it are
 * functions of the browser in the page's realm, which go on living. `part` is the sensor's name in that sheet.
 */
export function leaveWithTheExtension(host: HTMLElement, shadow: ShadowRoot, part: string): void {
  const page = pageSide(window);
  if (!page) return;
  const sensor = document.createElement('div');
  sensor.className = 'sensor';
  sensor.setAttribute('part', part);
  shadow.append(sensor);
  try {
    const listen = own(pageSide(sensor)?.addEventListener, 'addEventListener');
    const act = (native: Native, name: string, on: unknown, ...given: readonly string[]): unknown => {
      const bound: unknown = Reflect.apply(own(native.bind, 'bind'), own(native, name), [on, ...given]);
      return Reflect.apply(listen, pageSide(sensor), ['transitionrun', bound]);
    };
    act(page.Element.prototype.remove, 'remove', pageSide(host));
    for (const mark of markNames) act(page.HighlightRegistry.prototype.delete, 'delete', page.CSS.highlights, mark);
  } catch {
    // The page has put its own functions in the place of the browser's: they are given nothing, and what is seen stays until the page is loaded anew.
    sensor.remove();
  }
}

function pageSide(thing: object): PageSide | undefined {
  return (thing as Waived).wrappedJSObject;
}

/** A function only when it is the browser's own: a page's would be handed our closed root. A bound function or a proxy has no name of its own in its text. */
function own(one: Native | undefined, name: string): Native {
  if (one && Function.prototype.toString.call(one).replaceAll(/\s+/gu, ' ') === `function ${name}() { [native code] }`) return one;
  throw new Error(`${name} is not the browser’s own.`);
}
