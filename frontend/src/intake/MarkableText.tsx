import { Box, Typography } from '@mui/material';
import { useEffect, useId, useImperativeHandle, useMemo, useRef, type Ref } from 'react';
import { Loading } from '../ui/Loading.js';
import { ProblemNote } from '../ui/ProblemNote.js';
import { useApiText } from '../ui/useApi.js';
import { CapturedText, type CapturedTextHandle } from './CapturedText.js';
import { FindPassage } from './FindPassage.js';
import { passageAt, type MarkedPassage, type Stretch } from './passage.js';
import { toUtf16 } from './positions.js';
import type { Look } from './looks.js';
import type { Mark } from './segments.js';

export interface MarkableTextHandle {
  /** Brings the words from code point `starts` to `ends` into view. */
  show(place: Pick<Mark, 'starts' | 'ends'>): void;
  /** Puts the caret behind `place`, or leaves it where it was; what is in view stays where it is. */
  focus(place?: Pick<Mark, 'starts' | 'ends'>): void;
}

interface MarkableTextProps {
  readonly captureId: string;
  readonly title: string;
  readonly language: string;
  readonly marks: readonly Mark[];
  readonly looks?: ReadonlyMap<string, Look>;
  readonly dimsAsides?: boolean;
  readonly current?: string | undefined;
  /** Where the reading begins. */
  readonly first?: Pick<Mark, 'starts' | 'ends'> | undefined;
  /** Whether words may be chosen here, or only read. */
  readonly mayMark: boolean;
  readonly chosen: MarkedPassage | undefined;
  readonly onChoose: (passage: MarkedPassage) => void;
  readonly onConfirm: () => void;
  readonly onOpen: (markId: string) => void;
  readonly ref?: Ref<MarkableTextHandle>;
}

/** A captured text to mark passages in, with its mouse, its keys and its search. */
export function MarkableText(props: MarkableTextProps) {
  const { captureId, chosen, first, ref } = props;
  const { data: text, error, refetch } = useApiText(`captures/${captureId}/text`);
  const box = useRef<CapturedTextHandle>(null);
  const help = useId();
  const lit = useMemo<Stretch | undefined>(
    () => (chosen && text !== undefined ? stretchOf(text, chosen) : undefined),
    [chosen, text],
  );
  useImperativeHandle(ref, () => ({
    show: ({ starts, ends }) => text !== undefined && box.current?.reveal(stretchOf(text, { starts, ends })),
    focus: (place) => box.current?.focus(place && text !== undefined ? stretchOf(text, place) : undefined),
  }));
  useEffect(() => {
    // On a narrow screen it is the page that scrolls, and that is left to its reader.
    if (text !== undefined && first && window.matchMedia('(min-width: 900px)').matches)
      box.current?.reveal(stretchOf(text, first));
    // Only where the reading begins; afterwards the reader goes where she likes.
  }, [text]);
  if (error) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  if (text === undefined) return <Loading what="Fetching the captured text" />;
  return (
    <Box>
      <FindPassage
        text={text}
        onConfirm={props.onConfirm}
        onFound={(stretch) => {
          const passage = passageAt(text, stretch);
          if (passage) props.onChoose(passage);
          box.current?.reveal(stretch);
        }}
      />
      <Typography id={help} variant="body2" color="textSecondary" sx={{ mt: 1, mb: 2 }}>
        {props.mayMark
          ? 'Select words by mouse, or with Shift and the arrow keys; Enter goes on to say what they are.'
          : 'The text as it was captured.'}
      </Typography>
      <CapturedText
        ref={box}
        text={text}
        language={props.language}
        marks={props.marks}
        looks={props.looks}
        dimsAsides={props.dimsAsides ?? false}
        current={props.current}
        lit={lit}
        label={`Captured text: ${props.title}`}
        describedBy={help}
        onChoose={props.onChoose}
        onConfirm={props.onConfirm}
        onOpen={props.onOpen}
      />
    </Box>
  );
}

function stretchOf(text: string, { starts, ends }: Pick<Mark, 'starts' | 'ends'>): Stretch {
  return { from: toUtf16(text, starts), to: toUtf16(text, ends) };
}
