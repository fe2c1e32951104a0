import Button from '@mui/material/Button';
import { useCallback } from 'react';
import { useCloseNotification, useNotify } from 'react-admin';

interface Telling {
  type?: 'info' | 'success' | 'warning' | 'error';
  /** Offered as "Undo" while the notice stands. */
  undo?: () => void;
}

/** Tells something at the foot of the page, with an Undo that calls back when there is a way back. */
export function useTell(): (sentence: string, telling?: Telling) => void {
  const notify = useNotify();
  return useCallback(
    (sentence, { type = 'success', undo } = {}) => {
      if (undo) notify(<Undoable sentence={sentence} undo={undo} />, { type, autoHideDuration: 8000 });
      else notify(sentence, { type });
    },
    [notify],
  );
}

function Undoable({ sentence, undo }: { sentence: string; undo: () => void }) {
  const close = useCloseNotification();
  const press = () => {
    close();
    undo();
  };
  return (
    <>
      {sentence}
      <Button
        size="small"
        color="inherit"
        onClick={press}
        sx={{ ml: 1.5, my: -0.5, textDecoration: 'underline' }}
      >
        Undo
      </Button>
    </>
  );
}
