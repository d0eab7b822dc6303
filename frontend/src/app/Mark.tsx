/** The mark: a wild goose in flight. */
export function Mark() {
  return (
    <svg width="22" height="22" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
      <path d="M1 15.5 8.5 13 10 3.5l5.2 7.3L19 7.6l4 .2-3.4 1.9L15 15.6l-6 1.2z" />
    </svg>
  );
}
