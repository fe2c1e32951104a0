import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { agreementRoutes } from '../agreement/index.js';
import { dataProvider } from '../api/dataProvider.js';
import { assessmentRoutes } from '../assessments/index.js';
import { auditEvents } from '../audit/index.js';
import { checklistRoutes } from '../checklists/index.js';
import { claimRoutes } from '../claims/index.js';
import { incidents } from '../incidents/index.js';
import { intakeRoutes } from '../intake/index.js';
import { parties } from '../parties/index.js';
import { people } from '../people/index.js';
import { queue } from '../queue/index.js';
import { reviewRoutes } from '../review/index.js';
import { captureRoutes, sources } from '../sources/index.js';
import { KeyboardProvider } from '../ui/keys.js';
import { AcceptInvitation } from './AcceptInvitation.js';
import { authProvider } from './authProvider.js';
import { ChangePassword } from './ChangePassword.js';
import { DeskLayout } from './DeskLayout.js';
import { Broken, NotFound, Waiting } from './fallbacks.js';
import { Notices } from './Notices.js';
import { preferences } from './preferences.js';
import { queryClient } from './queryClient.js';
import { SignIn } from './SignIn.js';
import { theme } from './theme.js';
import { words } from './words.js';

/** The whole desk: which screens there are and who holds them together. */
export function Desk() {
  return (
    <KeyboardProvider>
      <Admin
        disableTelemetry
        requireAuth
        title="Ascribe desk"
        dataProvider={dataProvider}
        authProvider={authProvider}
        queryClient={queryClient}
        store={preferences}
        i18nProvider={words}
        theme={theme}
        layout={DeskLayout}
        loginPage={SignIn}
        notification={Notices}
        catchAll={NotFound}
        error={Broken}
        loading={Waiting}
      >
        <Resource {...queue} />
        <Resource {...incidents} />
        <Resource {...parties} />
        <Resource {...sources} />
        <Resource {...people} />
        <Resource {...auditEvents} />
        <CustomRoutes>
          {captureRoutes}
          {intakeRoutes}
          {claimRoutes}
          {checklistRoutes}
          {reviewRoutes}
          {assessmentRoutes}
          {agreementRoutes}
          <Route path="password" element={<ChangePassword />} />
        </CustomRoutes>
        <CustomRoutes noLayout>
          <Route path="invitation/:token?" element={<AcceptInvitation />} />
        </CustomRoutes>
      </Admin>
    </KeyboardProvider>
  );
}
