declare module 'twitter-text/dist/parseTweet.js' {
  /** How X counts a text: links as 23, most characters as 1, emoji and East Asian characters as 2. */
  export default function parseTweet(text: string): { readonly weightedLength: number; readonly validRangeEnd: number };
}
