import type { DocDrift } from '../../../verdicts/document.chain.js';
import { Name } from './Names.js';

export interface NumberedDrift extends DocDrift {
  readonly number: number;
}

const ONLY_FIGURES = {
  words: '',
  figures_other_language: ' The two are in different languages; only their figures were compared.',
  figures_no_list: ' For this language only figures were compared.',
} as const;

/** How the wording changed from one station to the next, in words and as a comparison. */
export function ChainDrift({ drift, upstream }: { drift: NumberedDrift | undefined; upstream: string }) {
  if (!drift) return null;
  const { number, changes, diff, compared } = drift;
  return (
    <div class="drift">
      <p>
        <strong>≠ {number}</strong> The wording differs from that of <Name>{upstream}</Name>.
        {ONLY_FIGURES[compared]}
      </p>
      <ul>
        {changes.map(({ words }) => (
          <li dir="auto">{words}</li>
        ))}
      </ul>
      {diff && (
        <p class="diff" dir="auto">
          <span class="label">Struck out what went, underlined what came: </span>
          {diff.map(({ kind, text }) => {
            if (kind === 'removed') return <del>{text}</del>;
            return kind === 'added' ? <ins>{text}</ins> : text;
          })}
        </p>
      )}
    </div>
  );
}
