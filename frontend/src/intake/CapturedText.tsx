import { Box } from '@mui/material';
import { memo, useEffect, useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { SERIF } from '../app/theme.js';
import { rangeOf, selectedStretch } from './domSelection.js';
import { passageAt, type MarkedPassage, type Stretch } from './passage.js';
import { segmentsOf, withUnseenApart, type Mark } from './segments.js';

/** What a screen may ask of the text it shows. */
export interface CapturedTextHandle {
  /** Brings `stretch` (UTF-16 units) into view. */
  reveal(stretch: Stretch): void;
  /** Puts the caret behind `place`, or leaves it where it was; what is in view stays where it is. */
  focus(place?: Stretch): void;
}

interface CapturedTextProps {
  readonly text: string;
  readonly language: string;
  readonly marks: readonly Mark[];
  /** The mark that is spoken of right now. */
  readonly current?: string | undefined;
  /** Words that stay lit while the hand is elsewhere. */
  readonly lit?: Stretch | undefined;
  readonly label: string;
  readonly describedBy?: string;
  readonly onChoose?: (passage: MarkedPassage, stretch: Stretch) => void;
  readonly onConfirm?: () => void;
  readonly onOpen?: (markId: string) => void;
  readonly ref?: Ref<CapturedTextHandle>;
}

/**
 * The stored text, character for character: nothing is added to the DOM's text and nothing is left out, so that a
 * selection means the same here and in the record. It is editable only for the browser, which gives every reader a
 * caret and Shift+arrows for it; every change is refused.
 */
export function CapturedText(props: CapturedTextProps) {
  const { text, marks, current, lit, onChoose, onConfirm, onOpen, ref } = props;
  const root = useRef<HTMLDivElement>(null);
  const mended = useUneditable(root);
  useLit(root, lit, `${mended} ${marks.length}`);
  useImperativeHandle(ref, () => ({
    reveal: (stretch) => root.current && revealIn(root.current, stretch),
    focus: (place) => {
      root.current?.focus({ preventScroll: true });
      if (!root.current || !place) return;
      caretBehind(root.current, place);
      if (!isInView(root.current, place)) revealIn(root.current, place);
    },
  }));

  useEffect(() => {
    if (!onChoose) return;
    let waiting = 0;
    const notice = () => {
      clearTimeout(waiting);
      waiting = window.setTimeout(() => {
        const stretch = root.current ? selectedStretch(root.current) : undefined;
        const passage = stretch && passageAt(text, stretch);
        if (stretch && passage) onChoose(passage, stretch);
      }, 120);
    };
    document.addEventListener('selectionchange', notice);
    return () => {
      clearTimeout(waiting);
      document.removeEventListener('selectionchange', notice);
    };
  }, [text, onChoose]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const stretch = root.current ? selectedStretch(root.current) : undefined;
    const under = markUnder(document.getSelection()?.anchorNode ?? null);
    if (stretch && stretch.to > stretch.from) onConfirm?.();
    else if (under) onOpen?.(under);
  };

  return (
    <Box
      key={mended}
      ref={root}
      role="textbox"
      aria-readonly="true"
      aria-multiline="true"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      lang={props.language}
      contentEditable
      suppressContentEditableWarning
      inputMode="none"
      spellCheck={false}
      translate="no"
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const under = markUnder(event.target as Node);
        if (under && document.getSelection()?.isCollapsed) onOpen?.(under);
      }}
      sx={LOOKS}
    >
      <Segments text={text} marks={marks} current={current} />
    </Box>
  );
}

const Segments = memo(function Segments({
  text,
  marks,
  current,
}: Pick<CapturedTextProps, 'text' | 'marks' | 'current'>) {
  return segmentsOf(text, marks).map((segment) =>
    segment.marks.length === 0 ? (
      <Words key={segment.from} text={segment.text} />
    ) : (
      <mark
        key={segment.from}
        data-mark={segment.marks.at(-1)}
        className={segment.marks.includes(current ?? '') ? 'current' : undefined}
      >
        <Words text={segment.text} />
      </mark>
    ),
  );
});

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

/** Refuses every change; what an input method changes all the same is undone by drawing the text anew. */
function useUneditable(root: { readonly current: HTMLDivElement | null }): number {
  const [drawn, draw] = useState(0);
  useEffect(() => {
    const box = root.current;
    if (!box) return;
    const refuse = (event: Event) => event.preventDefault();
    const mend = () => draw((times) => times + 1);
    box.addEventListener('beforeinput', refuse);
    box.addEventListener('drop', refuse);
    box.addEventListener('compositionend', mend);
    return () => {
      box.removeEventListener('beforeinput', refuse);
      box.removeEventListener('drop', refuse);
      box.removeEventListener('compositionend', mend);
    };
  }, [root, drawn]);
  return drawn;
}

/** Paints without touching the DOM, so that no selection is lost; browsers without the registry go without. */
function useLit(root: { readonly current: HTMLDivElement | null }, lit: Stretch | undefined, drawn: string) {
  const from = lit?.from;
  const to = lit?.to;
  useEffect(() => {
    if (!root.current || from === undefined || to === undefined || !('highlights' in CSS)) return;
    CSS.highlights.set('chosen', new Highlight(rangeOf(root.current, { from, to })));
    return () => void CSS.highlights.delete('chosen');
  }, [root, from, to, drawn]);
}

function revealIn(root: HTMLElement, stretch: Stretch) {
  const range = rangeOf(root, stretch);
  const frame = scrollerOf(range.startContainer.parentElement);
  const top = frame === document.documentElement ? 0 : frame.getBoundingClientRect().top;
  frame.scrollBy({ top: range.getBoundingClientRect().top - top - frame.clientHeight / 3 });
}

function isInView(root: HTMLElement, place: Stretch): boolean {
  const { top, bottom } = rangeOf(root, place).getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}

function caretBehind(root: HTMLElement, place: Stretch) {
  const range = rangeOf(root, place);
  range.collapse(false);
  const selection = root.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function scrollerOf(inside: HTMLElement | null): HTMLElement {
  for (let box = inside; box; box = box.parentElement) {
    if (box.scrollHeight > box.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(box).overflowY))
      return box;
  }
  return document.documentElement;
}

function markUnder(node: Node | null): string | undefined {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest('[data-mark]')?.getAttribute('data-mark') ?? undefined;
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

const LOOKS = {
  fontFamily: SERIF,
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  maxWidth: '66ch',
  fontSize: '1.0938rem',
  lineHeight: 1.6,
  outlineOffset: 6,
  cursor: 'text',
  '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', borderRadius: 0.5 },
  '& mark': {
    bgcolor: 'quiet.mark',
    boxShadow: 'inset 0 -2px 0 var(--mui-palette-quiet-markStrong)',
    borderRadius: '2px',
    cursor: 'pointer',
  },
  '& mark.current': { bgcolor: 'quiet.markStrong' },
  '& .unseen': { boxShadow: 'inset 0 -1px 0 currentColor' },
  '&::highlight(chosen), & *::highlight(chosen)': {
    backgroundColor: 'color-mix(in srgb, var(--mui-palette-primary-main) 28%, transparent)',
  },
} as const;
