import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { dataProvider } from '../api/dataProvider';
import { auditEvents } from '../audit';
import { claimRoutes } from '../claims';
import { incidents } from '../incidents';
import { intakeRoutes } from '../intake';
import { parties } from '../parties';
import { people } from '../people';
import { queue } from '../queue';
import { reviewRoutes } from '../review';
import { sources } from '../sources';
import { KeyboardProvider } from '../ui/keys';
import { AcceptInvitation } from './AcceptInvitation';
import { authProvider } from './authProvider';
import { ChangePassword } from './ChangePassword';
import { DeskLayout } from './DeskLayout';
import { Broken, NotFound, Waiting } from './fallbacks';
import { Notices } from './Notices';
import { preferences } from './preferences';
import { queryClient } from './queryClient';
import { SignIn } from './SignIn';
import { theme } from './theme';

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
          {intakeRoutes}
          {claimRoutes}
          {reviewRoutes}
          <Route path="password" element={<ChangePassword />} />
        </CustomRoutes>
        <CustomRoutes noLayout>
          <Route path="invitation/:token?" element={<AcceptInvitation />} />
        </CustomRoutes>
      </Admin>
    </KeyboardProvider>
  );
}
