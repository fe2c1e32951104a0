import type { CaptureView, Source } from '../../api/types.js';
import { useApi } from '../../ui/useApi.js';

/** The source of a capture; undefined until known. */
export function useCaptureInfo(captureId: string): Source | undefined {
  const { data: capture } = useApi<CaptureView>(`captures/${captureId}`);
  const { data: source } = useApi<Source>(`sources/${capture?.sourceId}`, undefined, {
    enabled: capture !== undefined,
  });
  return source;
}
