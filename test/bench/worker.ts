import { measureAll } from './whole.ts';

/** Runs the same measurement inside a worker and posts its rows; progress goes out as strings. */
self.addEventListener('message', (event: MessageEvent<number>) => {
  void measureAll(event.data, (text) => self.postMessage(text)).then(
    (rows) => self.postMessage(rows),
    (error: unknown) => self.postMessage({ error: String(error) }),
  );
});
