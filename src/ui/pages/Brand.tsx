/** The mark of Curbside: a post, and the pause before it. Decoration: the name stands beside it in words. */
export function Brand() {
  return (
    <svg class="brand-mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
      <path class="brand-ground" d="M9 2h14a7 7 0 0 1 7 7v10a7 7 0 0 1-7 7h-9.3l-6.1 4.6A.4.4 0 0 1 7 30.3V25.7A7 7 0 0 1 2 19V9a7 7 0 0 1 7-7z" />
      <path class="brand-ink" d="M11 8h2a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1h-2a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1zm8 0h2a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1h-2a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1z" />
    </svg>
  );
}
