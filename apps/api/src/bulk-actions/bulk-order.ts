import { Injectable } from '@nestjs/common';
import { RequestExtensionDto } from '../commands/approval/approval.dto';
import { extensionWords } from '../commands/approval/extension-words';
import { AddNoteDto } from '../commands/handling/handling.dto';
import type { HumanCommand } from '../commands/human-command';
import { OrganisationNames } from '../commands/organisation-names';
import { UrgeDto } from '../commands/supervision/supervision.dto';
import { DispatchDto } from '../commands/triage/triage.dto';

/** The body of each action that can be given to many cases: that of the single command. */
export const BULK_BODIES = {
  urge: UrgeDto,
  dispatch: DispatchDto,
  'request-extension': RequestExtensionDto,
  'add-note': AddNoteDto,
} as const;

export type BulkActionName = keyof typeof BULK_BODIES;
export const BULK_ACTION_NAMES = Object.keys(BULK_BODIES) as readonly BulkActionName[];

/** An action with its body. */
export type BulkAsked = {
  readonly [Name in BulkActionName]: {
    readonly action: Name;
    readonly body: InstanceType<(typeof BULK_BODIES)[Name]>;
  };
}[BulkActionName];

/** What is given to each of the cases. */
export interface BulkOrder {
  /** The words that are kept beside each case; null where there are none. */
  readonly text: string | null;
  /** The organisation that the command names. */
  readonly targetOrgId: string | null;
  /** The command, its words named by this id where it has some. */
  command(textId: string): HumanCommand;
}

/** Makes of an action what the single command's endpoint makes of the same body. */
@Injectable()
export class BulkOrders {
  constructor(private readonly organisations: OrganisationNames) {}

  /** @throws Problem `organisation.unknown` */
  async of(asked: BulkAsked): Promise<BulkOrder> {
    switch (asked.action) {
      case 'urge': {
        const text = asked.body.text ?? null;
        return {
          text,
          targetOrgId: null,
          command: (textId) => ({ type: 'urge', textId: text === null ? null : textId }),
        };
      }
      case 'dispatch': {
        const text = asked.body.text ?? null;
        const orgId = await this.organisations.idOf(asked.body.orgCode, 'body.orgCode');
        return {
          text,
          targetOrgId: orgId,
          command: (textId) => ({ type: 'dispatch', orgId, textId: text === null ? null : textId }),
        };
      }
      case 'request-extension': {
        const { amount, unit } = asked.body.by;
        return {
          text: extensionWords(asked.body),
          targetOrgId: null,
          command: (textId) => ({ type: 'request_extension', by: { amount, unit }, textId }),
        };
      }
      case 'add-note': {
        const { shownToResident, text } = asked.body;
        return {
          text,
          targetOrgId: null,
          command: (textId) => ({ type: 'add_note', textId, shownToResident }),
        };
      }
    }
  }
}
