/** Which screen belongs to which address. */
import { Route, Switch } from 'wouter';
import { NotFound } from './screens/not-found.tsx';
import { SettingsScreen } from './screens/settings.tsx';

export function Pages() {
  return (
    <Switch>
      <Route path="/settings">
        <SettingsScreen />
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}
