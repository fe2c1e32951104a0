/** Leads to the next part of a list; without one the list ends here. */
export function More({ path, next, words }: { path: string; next: string | undefined; words: string }) {
  if (next === undefined) return null;
  return (
    <nav class="more" aria-label="Further pages">
      <a rel="next" href={path + (path.includes('?') ? '&' : '?') + `after=${encodeURIComponent(next)}`}>
        {words}
      </a>
    </nav>
  );
}
