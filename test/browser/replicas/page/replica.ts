/** What a replica page tells a test, in the page's own world: `window.__replica`. */
export interface Replica {
  /** Boxes on the page now, by name: the editable element, and the text its editor would publish. */
  readonly boxes: Map<string, Box>;
  /** The text of a box by its editor's own model; paragraphs are parted by one newline, as the site publishes them. */
  model(box: string): string;
  element(box: string): HTMLElement;
  /** What was published, oldest first. */
  readonly posts: Published[];
  /** Attempts to publish that the site refused (`?fail`). */
  readonly refused: Published[];
}

export interface Box {
  readonly element: HTMLElement;
  readonly model: () => string;
  /** Puts a mention of a person at the end of the box, as the site's own list of people does. */
  readonly mention?: (name: string) => void;
}

export interface Published {
  readonly site: string;
  readonly kind: string;
  /** One text per box: several in a thread. */
  readonly texts: readonly string[];
  readonly images: number;
}

declare global {
  interface Window {
    __replica: Replica;
  }
}

const boxes = new Map<string, Box>();

/** The one replica of this page. */
export const replica: Replica = {
  boxes,
  posts: [],
  refused: [],
  model: (name) => box(name).model(),
  element: (name) => box(name).element,
};
window.__replica = replica;

function box(name: string): Box {
  const found = boxes.get(name);
  if (!found) throw new Error(`There is no box “${name}”; there are: ${[...boxes.keys()].join(', ')}.`);
  return found;
}

/** Choices made in the address, kept for the life of the page: `?fail`, `?mobile`, `?theme=dim` and the like. */
export const chosen = new URLSearchParams(location.search);

/** Publishes after the time a network takes; false when this page was asked to fail. */
export async function publish(post: Published): Promise<boolean> {
  await new Promise((done) => setTimeout(done, 120));
  const fails = chosen.has('fail');
  (fails ? replica.refused : replica.posts).push(post);
  return !fails;
}

/** An id as the sites number their posts. */
export const postNumber = (): string => String(1_860_000_000_000_000_000n + BigInt(replica.posts.length));
