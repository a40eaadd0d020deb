type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with attributes and children; no markup is ever parsed, so it works under Trusted Types. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A simple drawing, with the id that the site gives it when it has one. */
export function icon(path: string, id?: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('width', '20');
  svg.setAttribute('height', '20');
  svg.setAttribute('aria-hidden', 'true');
  if (id) svg.id = id;
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  line.setAttribute('fill', 'none');
  line.setAttribute('stroke', 'currentColor');
  line.setAttribute('stroke-width', '2');
  svg.append(line);
  return svg;
}

/** Drawings used on all replicas, made for them. */
export const drawings = {
  image: 'M4 5h16v14H4z M4 16l5-5 4 4 3-3 4 4',
  comment: 'M4 5h16v11H10l-4 4v-4H4z',
  repeat: 'M5 9h12l-3-3 M19 15H7l3 3',
  heart: 'M12 20s-7-4.5-7-10a4 4 0 0 1 7-2 4 4 0 0 1 7 2c0 5.500-7 10-7 10z',
  list: 'M5 7h14 M5 12h14 M5 17h9',
  clock: 'M12 7v5l3 2 M12 4a8 8 0 1 0 .1 0',
  close: 'M6 6l12 12 M18 6L6 18',
  smile: 'M9 10v.5 M15 10v.5 M8 14c2 3 6 3 8 0 M12 4a8 8 0 1 0 .1 0',
  plus: 'M12 5v14 M5 12h14',
} as const;

/** A picture made here, as the sites show one that was just attached. */
export function picture(): Promise<string> {
  const canvas = document.createElement('canvas');
  canvas.width = 320;
  canvas.height = 180;
  const pen = canvas.getContext('2d');
  if (pen) {
    pen.fillStyle = '#24506b';
    pen.fillRect(0, 0, 320, 180);
    pen.fillStyle = '#e6eef2';
    pen.fillRect(30, 110, 60, 50);
    pen.fillRect(130, 70, 60, 90);
    pen.fillRect(230, 30, 60, 130);
  }
  return new Promise((done) => canvas.toBlob((blob) => done(blob ? URL.createObjectURL(blob) : '')));
}
