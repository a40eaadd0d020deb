/** The mark of Curbside: a post, and the pause before it. Decoration: the name stands beside it in words. */
export function Brand() {
  return (
    <svg class="brand-mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
      <path class="brand-ground" d="M9 3h14a7 7 0 0 1 7 7v8a7 7 0 0 1-7 7h-8l-6.4 5.1A1 1 0 0 1 7 29.3V24.7A7 7 0 0 1 2 18v-8a7 7 0 0 1 7-7z" />
      <path class="brand-ink" d="M11 8.5h3.5v11H11zM17.5 8.5H21v11h-3.5z" />
    </svg>
  );
}
