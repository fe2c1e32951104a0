import type { Chain, Link, Station } from '../chain.js';
import { BOX, layoutOf, type Place } from '../chain.layout.js';
import { dateInWords } from '../dates.js';
import { CITATIONS } from '../words.js';

/** The word beside the rightmost arrow may be longer than half a box. */
const LABEL = 24;

interface PictureProps {
  readonly chain: Chain;
  /** By the id of the appearance that cites and of the cited one, the number under which the list tells the change. */
  readonly marks: ReadonlyMap<string, number>;
  readonly describedBy: string;
}

/** The chain as a picture. The list beside it says the same in words. */
export function ChainPicture({ chain, marks, describedBy }: PictureProps) {
  const { places, width, height } = layoutOf(chain);
  return (
    <div class="scroll" role="region" aria-label="Picture of the chain" tabIndex={0}>
      <svg
        class="chain"
        role="img"
        aria-label="The chain from the origin to what we captured"
        aria-describedby={describedBy}
        width={width + LABEL}
        height={height}
        viewBox={`0 0 ${width + LABEL} ${height}`}
      >
        <defs>
          <marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
            <path class="tip" d="M0 0 8 4 0 8z" />
          </marker>
        </defs>
        {chain.links.map((link) => (
          <Arrow
            link={link}
            mark={marks.get(markOf(link.to, link.from))}
            from={places.get(link.from)}
            to={places.get(link.to)}
          />
        ))}
        {chain.stations.map((station) => (
          <Box station={station} at={places.get(station.id)} />
        ))}
      </svg>
    </div>
  );
}

/** Under which name a change of the wording is marked. */
export function markOf(from: string, to: string): string {
  return `${from} ${to}`;
}

interface ArrowProps {
  readonly link: Link;
  readonly mark: number | undefined;
  readonly from: Place | undefined;
  readonly to: Place | undefined;
}

function Arrow({ link, mark, from, to }: ArrowProps) {
  if (!from || !to) return null;
  const [x1, y1, x2, y2] = [from.x + BOX.width / 2, from.y + BOX.height, to.x + BOX.width / 2, to.y - 1];
  const bend = (y2 - y1) / 2;
  const word = link.kind === 'said' ? 'said to' : backwards(link.kind);
  const look = ['link', link.asserted && 'asserted', mark !== undefined && 'drifted'].filter(Boolean);
  return (
    <g class={look.join(' ')}>
      <path d={`M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`} marker-end="url(#tip)" />
      <text x={(x1 + x2) / 2 + 8} y={(y1 + y2) / 2 + 4}>
        {word}
        {mark !== undefined && ` ≠ ${mark}`}
      </text>
    </g>
  );
}

/** The arrow runs with the words, from the source to the one who has them from it. */
function backwards(kind: string): string {
  const words: Readonly<Record<string, string>> = {
    quotes: 'quoted by',
    paraphrases: 'paraphrased by',
    translates: 'translated by',
    syndicates: 'carried by',
    relays: 'relayed by',
  };
  return words[kind] ?? CITATIONS[kind] ?? kind;
}

function Box({ station, at }: { station: Station; at: Place | undefined }) {
  if (!at) return null;
  const middle = at.x + BOX.width / 2;
  const [first, second] = twoLines(station.title);
  return (
    <g class={`station ${station.role}`}>
      <rect x={at.x} y={at.y} width={BOX.width} height={BOX.height} rx={6} />
      <text class="who" x={middle} y={at.y + (second ? 20 : 27)}>
        {first}
      </text>
      {second && (
        <text class="who" x={middle} y={at.y + 36}>
          {second}
        </text>
      )}
      <text class="what" x={middle} y={at.y + (second ? 53 : 45)}>
        {caption(station)}
      </text>
    </g>
  );
}

function caption({ role, appearance }: Station): string {
  if (role === 'speaker') return 'speaker';
  if (role === 'unknown') return 'nothing upstream was found';
  if (role === 'uncaptured') return 'not captured by us';
  const date = appearance && dateInWords(appearance.source.published);
  return date ? `captured · ${date}` : 'captured · date not known';
}

/** SVG does not wrap text: two lines of what fits, the rest is in the list. */
function twoLines(title: string): [string, string?] {
  const words = title.split(' ');
  let first = words.shift() ?? '';
  while (words[0] !== undefined && first.length + words[0].length < LINE) first += ` ${words.shift()}`;
  const second = words.join(' ');
  return second ? [clipped(first), clipped(second)] : [clipped(first)];
}

const LINE = 24;

function clipped(line: string): string {
  const letters = Array.from(line);
  return letters.length <= LINE ? line : `${letters.slice(0, LINE - 1).join('')}…`;
}
