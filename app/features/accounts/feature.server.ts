import type { Feature } from '~/platform/feature';
import { accountChores } from './chores.server';
import { eraseAccount, exportAccount } from './erase-account.server';
import { accountTasks } from './tasks.server';

export const accountsFeature: Feature = {
  name: 'accounts',
  tasks: accountTasks,
  chores: accountChores,
  exportFor: exportAccount,
  eraseFor: eraseAccount,
};
