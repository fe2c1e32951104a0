import { Box, Typography } from '@mui/material';
import { useId, useImperativeHandle, useMemo, useRef, type Ref } from 'react';
import { Loading } from '../ui/Loading.js';
import { ProblemNote } from '../ui/ProblemNote.js';
import { useApiText } from '../ui/useApi.js';
import { CapturedText, type CapturedTextHandle } from './CapturedText.js';
import { FindPassage } from './FindPassage.js';
import { passageAt, type MarkedPassage, type Stretch } from './passage.js';
import { toUtf16 } from './positions.js';
import type { Mark } from './segments.js';

export interface MarkableTextHandle {
  /** Brings the words from code point `starts` to `ends` into view. */
  show(place: Pick<Mark, 'starts' | 'ends'>): void;
  focus(): void;
}

interface MarkableTextProps {
  readonly captureId: string;
  readonly title: string;
  readonly language: string;
  readonly marks: readonly Mark[];
  readonly current?: string | undefined;
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
  const { captureId, chosen, ref } = props;
  const { data: text, error, refetch } = useApiText(`captures/${captureId}/text`);
  const box = useRef<CapturedTextHandle>(null);
  const help = useId();
  const lit = useMemo<Stretch | undefined>(
    () =>
      chosen && text !== undefined
        ? { from: toUtf16(text, chosen.starts), to: toUtf16(text, chosen.ends) }
        : undefined,
    [chosen, text],
  );
  useImperativeHandle(ref, () => ({
    show: ({ starts, ends }) =>
      text !== undefined && box.current?.reveal({ from: toUtf16(text, starts), to: toUtf16(text, ends) }),
    focus: () => box.current?.focus(),
  }));
  if (error) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  if (text === undefined) return <Loading what="Fetching the captured text" />;
  return (
    <Box>
      <FindPassage
        text={text}
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
