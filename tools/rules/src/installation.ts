import { readReady, StaffTeam, SuqiuClient, type RulesClient } from '@suqiu/client';
import { UsageError } from './usage-error';

/**
 * The rules of the installation that the environment names (SUQIU_API, SUQIU_USERNAME, SUQIU_PASSWORD), else those of
 * the stack that runs here, by the administrator of its demonstration. Throws UsageError where there is neither.
 */
export async function rulesOfInstallation(env: NodeJS.ProcessEnv = process.env): Promise<RulesClient> {
  const { SUQIU_API: api, SUQIU_USERNAME: username, SUQIU_PASSWORD: password } = env;
  if (api) {
    if (!username || !password) throw new UsageError('SUQIU_API needs SUQIU_USERNAME and SUQIU_PASSWORD.');
    return (await new SuqiuClient(api).signIn(username, password)).rules();
  }
  const ready = readReady();
  const admin = ready?.demoAccounts.find(({ role }) => role === 'sysadmin');
  if (!ready || !admin) {
    throw new UsageError(
      'No stack runs here. Start one with npm start, or name an installation by SUQIU_API.',
    );
  }
  const team = new StaffTeam(new SuqiuClient(ready.api), ready.demoAccounts);
  return (await team.of(admin.organisationCode, admin.role)).rules();
}
