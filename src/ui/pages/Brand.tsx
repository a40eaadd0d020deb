/** The mark of Curbside: a kerb line and the pause before it. Decoration: the name stands beside it in words. */
export function Brand() {
  return (
    <svg class="brand-mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
      <rect class="brand-ground" x="1" y="1" width="30" height="30" rx="8" />
      <rect class="brand-ink" x="10" y="7" width="4" height="12" rx="2" />
      <rect class="brand-ink" x="18" y="7" width="4" height="12" rx="2" />
      <path class="brand-line" d="M6 25h20" />
    </svg>
  );
}
