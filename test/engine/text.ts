import fc from 'fast-check';
import type { Draft } from '../../src/engine/types.ts';
import { ourPosts, draftOf } from '../eval/posts.ts';

/** Any string a page can hand us: every plane of Unicode, unpaired surrogates and control signs included. */
export const anything = fc.string({ unit: 'binary', maxLength: 200 });

const ODD = [
  '👩🏽‍⚕️', '👨‍👩‍👧‍👦', '🏳️‍🌈', '🇮🇪', '#️⃣', '\ud83d', '\udc69', '\u200d', '\ufe0f', 'é', 'e\u0301', 'İ', 'ß', 'ﬁ', '\u202eمريض\u202c', 'מטופל', 'مريضتي عمرها ٨٤ سنة', '患者', 'ผู้ป่วย', '\u0000', '\r\n', '\t', '\u2028',
];
const WORDS = [
  'my patient', 'pt', 'her', 'his wife', 'MRN', 'NHS', '943 476 5919', '00482911', '07700 900123', '(', ')', ',', '.', '?', '“', '”', '\n', '#bcsm', '#', '@', '@example', 'https://www.gofundme.com/f/x', 'jane@example.org',
  '54M', 'aged 93', 'last Tuesday', 'on our ward', 'your scan', 'was clear', 'see you Thursday', 'photo of', 'cures', '95%', 'A1:', 'Mrs Alvarez', 'yesterday', '3/14', 'Dr', 'in St Mary’s', 'idiot', 'failed chemo', '14 Larch Road',
];

/** A draft made of what people write, in no order, with odd signs between. */
export const jumble = fc.array(fc.oneof({ arbitrary: fc.constantFrom(...WORDS), weight: 4 }, { arbitrary: fc.constantFrom(...ODD), weight: 1 }), { maxLength: 24 })
  .chain((parts) => fc.constantFrom(' ', '', '  ').map((between) => parts.join(between)));

const posts = ourPosts();

/** One of our labelled posts. */
export const post = fc.constantFrom(...posts).map(draftOf);

/** Any draft: odd text, jumbled words, or a real post, on any site. */
export const draft: fc.Arbitrary<Draft> = fc.oneof(
  post,
  fc.record({
    text: fc.oneof(anything, jumble),
    platform: fc.constantFrom('x' as const, 'facebook' as const, 'linkedin' as const),
    kind: fc.constantFrom('post' as const, 'reply' as const, 'quote' as const, 'comment' as const, 'thread' as const),
    images: fc.nat({ max: 2 }),
  }),
);
