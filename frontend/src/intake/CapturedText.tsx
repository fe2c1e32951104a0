import { Box } from '@mui/material';
import { useEffect, useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { rangeOf, selectedStretch } from './domSelection.js';
import { TEXT_STYLE, type Look } from './looks.js';
import { passageAt, type MarkedPassage, type Stretch } from './passage.js';
import type { Mark } from './segments.js';
import { TextBlocks } from './TextBlocks.js';

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
  /** How each mark is drawn, by its id; plainly where nothing is said. */
  readonly looks?: ReadonlyMap<string, Look> | undefined;
  /** Whether what is no part of the story stands back. */
  readonly dimsAsides?: boolean;
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
  const { text, marks, looks, current, lit, onChoose, onConfirm, onOpen, ref } = props;
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
      data-asides={props.dimsAsides ? 'dimmed' : undefined}
      sx={TEXT_STYLE}
    >
      <TextBlocks text={text} marks={marks} looks={looks} current={current} />
    </Box>
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

/** What is farther from the edges than this, in pixels, is in view and stays where it is. */
const COMFORT = 64;

/** Blocks that were out of sight get their true height only when they are near, so it looks again until it is there. */
function revealIn(root: HTMLElement, stretch: Stretch, looks = 4) {
  const range = rangeOf(root, stretch);
  const frame = scrollerOf(range.startContainer.parentElement);
  const edge = frame === document.documentElement ? 0 : frame.getBoundingClientRect().top;
  const place = range.getBoundingClientRect();
  const top = place.top - edge;
  if (top > COMFORT && place.bottom - edge < frame.clientHeight - COMFORT) return;
  frame.scrollBy({ top: top - frame.clientHeight / 3 });
  if (looks > 1) requestAnimationFrame(() => revealIn(root, stretch, looks - 1));
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
