import { orgOf, type Actor, type Command } from '@suqiu/domain';
import type { HumanCommandType } from '@suqiu/workflows/messages';

/** A command that a person gives; its words, where it has some, are named by `textId`. */
export type HumanCommand = Extract<Command, { readonly type: HumanCommandType }>;

/** The organisation that a command makes responsible or asks for help, of which the rules need to know more. */
export function targetOrgIdOf(command: HumanCommand, actor: Actor): string | null {
  if (command.type === 'answer_on_spot') return orgOf(actor);
  return 'orgId' in command ? command.orgId : null;
}
