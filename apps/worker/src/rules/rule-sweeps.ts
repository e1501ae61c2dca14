import { NO_CASE_FACTS, NO_WHISTLE_FACTS } from '@suqiu/domain';
import { Behind, FOLLOWING_CASES, FOLLOWING_WHISTLES } from '@suqiu/ledger';
import type { DataSource } from 'typeorm';
import { CASES, WHISTLES } from '../temporal/process-kind';
import { ProcessCommands } from '../temporal/process-commands';
import type { TemporalAccess } from '../temporal/temporal-access';
import { Sweep, type RuleSweep } from './sweep';

/** The sweeps over everything that follows the rules. */
export function ruleSweeps(database: DataSource, temporal: TemporalAccess, taskQueue: string): RuleSweep[] {
  return [
    new Sweep({
      follower: FOLLOWING_CASES,
      behind: new Behind(database, FOLLOWING_CASES),
      commands: new ProcessCommands(CASES, temporal, taskQueue),
      noFacts: NO_CASE_FACTS,
    }),
    new Sweep({
      follower: FOLLOWING_WHISTLES,
      behind: new Behind(database, FOLLOWING_WHISTLES),
      commands: new ProcessCommands(WHISTLES, temporal, taskQueue),
      noFacts: NO_WHISTLE_FACTS,
    }),
  ];
}
