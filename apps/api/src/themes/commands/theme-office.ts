import { Inject, Injectable } from '@nestjs/common';
import type { ThemeCommand } from '@suqiu/domain';
import { ThemeLedger } from '@suqiu/ledger';
import { actorOf, type ActingStaff } from '../../access/principal';
import { CategoriesQuery } from '../../categories/categories.query';
import { OrganisationNames } from '../../commands/organisation-names';
import { requestHash } from '../../idempotency/request-hash';
import { textIdFor, uuidV5 } from '../../idempotency/text-id';
import { unknownReference } from '../../problems/invalid-request';
import { ThemeFactsReader } from '../theme-facts';
import { ThemeFinder } from '../theme-finder';
import type { GivenThemeCommand } from './given-theme-command';
import type { ProposeThemeDto } from './theme-command.dto';
import { ThemeRefusals } from './theme-refusals';
import { themeStepView, type ThemeStepView } from './theme-step.view';

/** The name space of proposals: person and key give the id, so that a repeated request meets the theme it made. */
const PROPOSALS = '3b1f7a0e-5a0c-4b7e-8f0d-2c6f0f0f9a61';

/** Takes proposals and commands to the ledger of themes, once for each key. */
@Injectable()
export class ThemeOffice {
  constructor(
    @Inject(ThemeLedger) private readonly ledger: ThemeLedger,
    private readonly finder: ThemeFinder,
    private readonly facts: ThemeFactsReader,
    private readonly refusals: ThemeRefusals,
    private readonly categories: CategoriesQuery,
    private readonly organisations: OrganisationNames,
  ) {}

  /** @throws Problem `category.unknown`, `organisation.unknown`, the domain's code, `idempotency.key_reused` */
  async propose(staff: ActingStaff, asked: ProposeThemeDto, key: string): Promise<ThemeStepView> {
    const { month, title, categoryCodes, placeCodes, text } = asked;
    for (const code of categoryCodes) {
      if (!(await this.categories.has(code))) throw unknownReference('category.unknown', 'categoryCodes');
    }
    const placeIds = await this.idsOf(placeCodes, 'placeCodes');
    const id = uuidV5(PROPOSALS, `${staff.staffId}/${key}`);
    const theme = { id, title, month, categoryCodes, placeIds, textId: textIdFor(id, key), words: text };
    const actor = actorOf(staff);
    const facts = await this.facts.factsFor(staff, placeIds);
    const request = { commandId: key, requestHash: requestHash({ actor, theme }), actor, facts };
    return this.step(this.ledger.propose(theme, request), { staff, facts, themeId: null });
  }

  /** @throws Problem `theme.not_found`, `theme.stale`, the domain's code, `idempotency.key_reused` */
  async give(
    given: GivenThemeCommand,
    command: ThemeCommand,
    words: string | null = null,
  ): Promise<ThemeStepView> {
    const { staff, themeNo, key, seenSeq } = given;
    const themeId = await this.finder.idFor(staff, themeNo);
    const actor = actorOf(staff);
    const facts = await this.facts.factsFor(staff, orgIdsOf(command));
    const hash = requestHash({ actor, command, words });
    const request = { commandId: key, requestHash: hash, actor, facts };
    const order = { ...request, themeId, command, words, expectedSeq: seenSeq };
    return this.step(this.ledger.give(order), { staff, facts, themeId });
  }

  /** The ids of organisations by their codes. @throws Problem `organisation.unknown` naming the field */
  idsOf(codes: readonly string[], field: string): Promise<string[]> {
    return Promise.all(codes.map((code) => this.organisations.idOf(code, field)));
  }

  private async step(
    taken: ReturnType<ThemeLedger['give']>,
    asked: Parameters<ThemeRefusals['problemOf']>[1],
  ): Promise<ThemeStepView> {
    try {
      return themeStepView(await taken);
    } catch (error) {
      throw await this.refusals.problemOf(error, asked);
    }
  }
}

/** The organisations that a command names. */
function orgIdsOf(command: ThemeCommand): readonly string[] {
  return command.type === 'adopt' || command.type === 'reassign'
    ? [command.leadOrgId, ...command.assistOrgIds]
    : [];
}
