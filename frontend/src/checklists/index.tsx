import { Route } from 'react-router-dom';
import { ChecklistScreen } from './ChecklistScreen.js';
import { ChecklistsScreen } from './ChecklistsScreen.js';

/** What is asked of each kind of claim; everybody reads it, an administrator publishes it. */
export const checklistRoutes = (
  <>
    <Route path="checklists" element={<ChecklistsScreen />} />
    <Route path="checklists/:kind" element={<ChecklistScreen />} />
  </>
);
