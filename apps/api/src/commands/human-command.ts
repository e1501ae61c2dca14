import type { Command } from '@suqiu/domain';
import type { HumanCommandType } from '@suqiu/workflows/messages';

/** A command that a person gives; its words, where it has some, are named by `textId`. */
export type HumanCommand = Extract<Command, { readonly type: HumanCommandType }>;
