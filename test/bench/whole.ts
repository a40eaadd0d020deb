import { engines } from './engines.ts';
import { measure, type Row } from './measure.ts';
import { posts } from './posts.ts';

/** All engines on all drafts: what is built and run in node and in a worker. */
export const measureAll = (size: number, say: (text: string) => void): Promise<Row[]> => measure(engines, posts, size, say);
