declare module 'write-good' {
  export default function writeGood(text: string): { index: number; offset: number; reason: string }[];
}
declare module 'redact-pii/lib/SyncCompositeRedactor.js' {
  export class SyncCompositeRedactor {
    redact(text: string): string;
  }
}
