/** The words of the house. Every room below and above speaks these, and all of them are plain data that crosses the wire. */

/** A half-open stretch of `Draft.text`, in UTF-16 units. The only way to say where. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The three sites Curbside knows. */
export type PlatformId = 'x' | 'facebook' | 'linkedin';

/** What the person is writing: a new post, a reply, a quote of another post, a comment, or one row of a thread. */
export type Kind = 'post' | 'reply' | 'quote' | 'comment' | 'thread';

/** What the site would publish if the person pressed Post now. */
export interface Draft {
  /** Exactly the text the site will publish. */
  readonly text: string;
  readonly platform: PlatformId;
  readonly kind: Kind;
  /** Text of the post replied to or quoted, where the page shows it: part of the story the reader will see. */
  readonly quoting?: string;
  /** How many images or videos are attached. */
  readonly images: number;
  /** How many of them carry a description, where the page shows it. */
  readonly imagesWithAlt?: number;
}

/** How grave: `risk` someone could be recognised or harmed (may ask for a pause), `advice` worth changing, `hint` a tip that never interrupts. */
export type Severity = 'risk' | 'advice' | 'hint';

/** One replacement in a draft: the text at `span` becomes `text`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** The better words: a label that names the change, and edits that do not overlap. */
export interface Fix {
  readonly label: string;
  readonly edits: readonly Edit[];
}

/** What a rule saw. No span: it is about the whole draft. */
export interface Hit {
  readonly span?: Span;
  /** One or two sentences that speak to the author; never accuse, never promise. */
  readonly message: string;
  /** The evidence in plain words. It may quote the draft, so it is shown and never stored. */
  readonly because?: string;
  readonly fixes?: readonly Fix[];
  /** Where this hit is less (or more) grave than its rule. */
  readonly severity?: Severity;
}

/** A hit stamped by the engine with its rule and severity. */
export interface Finding extends Hit {
  readonly rule: string;
  readonly severity: Severity;
}

/** Who is writing: the wording and some rules change with it (an advocate may tell their own story). */
export type Role = 'clinician' | 'nurse' | 'advocate' | 'communications';

/** The person's own choices that rules read. */
export interface Preferences {
  readonly role: Role;
  /** The most hashtags a post should carry, by site. */
  readonly hashtagLimit: Readonly<Record<PlatformId, number>>;
  /** Names that may be mentioned: colleagues, co-authors, public figures. */
  readonly allowedNames: readonly string[];
  /** Words that are always worth a second look. */
  readonly flaggedTerms: readonly string[];
  /** Companies and products the person has ties to, as they would write them. */
  readonly ties: readonly string[];
}

/** Where a piece of advice comes from. */
export interface Source {
  readonly name: string;
  readonly url: string;
}
