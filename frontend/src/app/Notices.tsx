import Alert from '@mui/material/Alert';
import Snackbar from '@mui/material/Snackbar';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useEffect, useState } from 'react';
import {
  CloseNotificationContext,
  useNotificationContext,
  useTranslate,
  type NotificationPayload,
} from 'react-admin';

const STANDS_FOR = 5000;
const ERROR_STANDS_FOR = 12_000;

/**
 * What happened, one sentence at a time, at the foot of the page; spoken by screen readers. On a wide screen it stands
 * at the left, because the buttons that save stand at the right.
 */
export function Notices() {
  const { notifications, takeNotification } = useNotificationContext();
  const translate = useTranslate();
  const [shown, setShown] = useState<NotificationPayload>();
  const [open, setOpen] = useState(false);
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));

  useEffect(() => {
    if (notifications.length === 0) return;
    // What is new matters more than what stands there: the old one leaves first.
    if (shown) return setOpen(false);
    setShown(takeNotification() ?? undefined);
    setOpen(true);
  }, [notifications, shown, takeNotification]);

  const close = () => setOpen(false);
  const severity = severityOf(shown?.type);
  return (
    <CloseNotificationContext.Provider value={close}>
      <Snackbar
        open={open}
        autoHideDuration={
          shown?.notificationOptions?.autoHideDuration ??
          (severity === 'error' ? ERROR_STANDS_FOR : STANDS_FOR)
        }
        onClose={(_, reason) => reason !== 'clickaway' && close()}
        anchorOrigin={{ vertical: 'bottom', horizontal: narrow ? 'center' : 'left' }}
        slotProps={{ transition: { onExited: () => setShown(undefined) } }}
      >
        <Alert
          severity={severity}
          variant="filled"
          sx={severity === 'info' || severity === 'success' ? QUIET : {}}
          role={severity === 'error' ? 'alert' : 'status'}
          onClose={close}
        >
          {typeof shown?.message === 'string'
            ? translate(shown.message, { _: shown.message, ...shown.notificationOptions?.messageArgs })
            : shown?.message}
        </Alert>
      </Snackbar>
    </CloseNotificationContext.Provider>
  );
}

/** Good news need no colour. */
const QUIET = { bgcolor: 'text.primary', color: 'background.paper' };

function severityOf(type: string | undefined): 'info' | 'success' | 'warning' | 'error' {
  return type === 'success' || type === 'warning' || type === 'error' ? type : 'info';
}
