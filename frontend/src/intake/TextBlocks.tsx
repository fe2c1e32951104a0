import { memo, useMemo } from 'react';
import { PLAIN, type Look } from './looks.js';
import { blocksOf, segmentsOf, withUnseenApart, type Mark, type Segment } from './segments.js';

interface TextBlocksProps {
  readonly text: string;
  /** Where the marks stand; the same list as long as they stand where they did. */
  readonly marks: readonly Mark[];
  readonly looks?: ReadonlyMap<string, Look> | undefined;
  readonly current?: string | undefined;
}

/** From this many blocks on, those out of sight are left to the browser to draw later. */
const MANY = 20;

/** The whole text with its marks. It is cut up once; afterwards only blocks in which a mark changed are drawn anew. */
export const TextBlocks = memo(function TextBlocks({ text, marks, looks, current }: TextBlocksProps) {
  const blocks = useMemo(() => blocksOf(segmentsOf(text, marks)).map(withIds), [text, marks]);
  return blocks.map(({ segments, ids, from }) => (
    <Block
      key={from}
      segments={segments}
      looks={looks}
      current={current !== undefined && ids.includes(current) ? current : undefined}
      drawn={ids.map((id) => lookOf(looks, id).classes).join()}
      far={blocks.length > MANY}
    />
  ));
});

function withIds(segments: readonly Segment[]) {
  const ids = [...new Set(segments.flatMap(({ marks }) => marks))];
  return { segments, ids, from: segments[0]?.from ?? 0 };
}

interface BlockProps {
  readonly segments: readonly Segment[];
  readonly looks: ReadonlyMap<string, Look> | undefined;
  readonly current: string | undefined;
  /** How its marks look, in one word: as long as that stays, so does the block. */
  readonly drawn: string;
  readonly far: boolean;
}

const Block = memo(
  function Block({ segments, looks, current, far }: BlockProps) {
    return (
      <div className={far ? 'far' : undefined}>
        {segments.map((segment, index) => (
          <Piece
            key={segment.from}
            segment={segment}
            before={segments[index - 1]?.marks ?? []}
            looks={looks}
            current={current}
          />
        ))}
      </div>
    );
  },
  (was, is) =>
    was.segments === is.segments &&
    was.current === is.current &&
    was.drawn === is.drawn &&
    was.far === is.far,
);

interface PieceProps {
  readonly segment: Segment;
  /** What covers the piece before. */
  readonly before: readonly string[];
  readonly looks: ReadonlyMap<string, Look> | undefined;
  readonly current: string | undefined;
}

function Piece({ segment: { text, marks }, before, looks, current }: PieceProps) {
  const shown = marks.filter((id) => lookOf(looks, id).as === 'mark');
  const top = current !== undefined && shown.includes(current) ? current : shown.at(-1);
  if (top === undefined) {
    const aside = marks[0] === undefined ? undefined : lookOf(looks, marks[0]);
    if (!aside) return <Words text={text} />;
    return (
      <span className="aside" title={aside.title}>
        <Words text={text} />
      </span>
    );
  }
  const { classes, sign } = lookOf(looks, top);
  return (
    <mark
      data-mark={top}
      data-sign={before.includes(top) ? undefined : sign}
      className={[classes, top === current && 'current'].filter(Boolean).join(' ') || undefined}
    >
      <Words text={text} />
    </mark>
  );
}

function lookOf(looks: ReadonlyMap<string, Look> | undefined, id: string): Look {
  return looks?.get(id) ?? PLAIN;
}

function Words({ text }: { text: string }) {
  return withUnseenApart(text).map((part, index) =>
    part.unseen ? (
      <span key={index} className="unseen" title={nameOf(part.text)}>
        {part.text}
      </span>
    ) : (
      part.text
    ),
  );
}

function nameOf(character: string): string {
  const names: Record<string, string> = {
    '\u00a0': 'no-break space',
    '\u202f': 'narrow no-break space',
    '\u200b': 'zero-width space',
    '\u00ad': 'soft hyphen',
    '\ufeff': 'byte order mark',
  };
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  return `${names[character] ?? 'unseen character'} U+${code}`;
}
