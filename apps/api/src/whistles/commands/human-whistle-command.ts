import type { WhistleCommand } from '@suqiu/domain';
import type { HumanWhistleCommandType } from '@suqiu/workflows/messages';

/** A command on a whistle that a person gives; its words, where it has some, are named by `textId`. */
export type HumanWhistleCommand = Extract<WhistleCommand, { readonly type: HumanWhistleCommandType }>;

/** The department that a command summons, of which the rules need to know more. */
export function targetOrgIdOf(command: HumanWhistleCommand): string | null {
  return command.type === 'add_department' ? command.orgId : null;
}
