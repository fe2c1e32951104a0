import type { ReactElement } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';
import type { Source } from '../api/types.js';
import { CaptureShow } from './CaptureShow.js';
import { ChangeSource } from './SourceForm.js';
import { SourceList } from './SourceList.js';
import { SourceShow } from './SourceShow.js';

/** Sources are made in intake, together with their first capture. */
export const sources: ResourceProps = {
  name: 'sources',
  list: SourceList,
  edit: ChangeSource,
  show: SourceShow,
  recordRepresentation: ({ title }: Source) => title,
};

/** `/captures/:id`: the stored text, to read. */
export const captureRoutes: ReactElement = <Route path="captures/:id" element={<CaptureShow />} />;
