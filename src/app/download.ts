/** Hands the person a file of text. Made in memory; nothing is sent. */
export function download(name: string, text: string, type: 'application/json' | 'text/csv'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser has taken the address by then; keeping it would keep the file in memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Today as it stands in a file name: 2026-11-24. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
