import { readFileSync } from 'node:fs';
import type { Draft, Kind, PlatformId, Preferences } from '../../src/engine/types.ts';

/** One expected finding: a rule, and the words it is about (empty: the whole post). A debatable one counts neither way. */
export interface Label {
  readonly rule: string;
  readonly span: string;
  readonly debatable?: boolean;
}

/** A labelled draft, as in `posts.jsonl`. */
export interface Post {
  readonly id: string;
  readonly platform: PlatformId;
  readonly kind: Kind;
  readonly text: string;
  readonly hasImage: boolean;
  readonly labels: readonly Label[];
  readonly absent: readonly string[];
  readonly tags: readonly string[];
}

/** The person the drafts are checked for: a clinician who changed no setting. */
export const preferences: Preferences = {
  role: 'clinician',
  hashtagLimit: { x: 2, facebook: 2, linkedin: 2 },
  allowedNames: [],
  flaggedTerms: [],
  ties: [],
};

/** The sets of posts written and labelled for this project, each by another hand. All but the first were written by people who had not seen the rules; nobody has tuned on those called `held`, and nobody should. */
export const SETS = ['posts', 'posts-b', 'posts-c', 'posts-d', 'posts-e', 'posts-f', 'posts-g', 'posts-h', 'posts-i', 'posts-j', 'posts-k', 'posts-l', 'posts-m', 'posts-n', 'posts-o', 'posts-p', 'posts-q', 'posts-r', 'posts-s', 'posts-t', 'posts-u', 'posts-v', 'posts-w', 'posts-x', 'posts-y', 'posts-z', 'posts-za', 'posts-zb', 'posts-zc', 'posts-zd', 'posts-ze', 'posts-zf', 'posts-zg', 'posts-zh', 'posts-zi', 'posts-zj', 'posts-zk', 'posts-zl', 'posts-zm', 'posts-zn', 'posts-zo', 'posts-zp', 'posts-zq', 'held', 'held-b', 'held-c', 'held-d', 'held-e'] as const;

/** The posts of one set, or of all that may be tuned on. */
export function ourPosts(set?: (typeof SETS)[number]): Post[] {
  return (set ? [set] : SETS.filter((name) => !name.startsWith('held'))).flatMap((name) => {
    const lines = readFileSync(new URL(`./${name}.jsonl`, import.meta.url), 'utf8').trim().split('\n');
    return lines.map((line) => JSON.parse(line) as Post);
  });
}

/** A post as the engine sees it. */
export function draftOf(post: Pick<Post, 'text' | 'platform' | 'kind' | 'hasImage'>): Draft {
  return { text: post.text, platform: post.platform, kind: post.kind, images: post.hasImage ? 1 : 0 };
}

/** One of five folds, by a hash of the id, so that words tuned on some posts can be judged on others. */
export function foldOf(id: string): number {
  let hash = 2166136261;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619) >>> 0;
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x5bd1e995) >>> 0;
  return ((hash ^ (hash >>> 15)) >>> 0) % 5;
}
