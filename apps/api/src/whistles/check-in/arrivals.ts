import { Inject, Injectable } from '@nestjs/common';
import { CheckInMethod, type WhistleState } from '@suqiu/domain';
import { WhistleLedger } from '@suqiu/ledger';
import { createHash } from 'node:crypto';
import { AttemptThrottle } from '../../access/attempt-throttle';
import { PictureStudio, type DrawnPicture } from '../../attachments/content/picture-studio';
import { UnusableContentError } from '../../attachments/content/unusable-content';
import { invalidField } from '../../problems/invalid-request';
import { Problem } from '../../problems/problem';
import { LIMITS, type ApiLimits } from '../../settings/limits';
import type { ArriveDto } from '../commands/arrival/arrival.dto';
import { keptIdOf, type GivenWhistleCommand } from '../commands/given-whistle-command';
import type { WhistleCommandView } from '../commands/whistle-command.view';
import { WhistleCommands } from '../commands/whistle-commands';
import { CheckInCodes } from './check-in-codes';
import { photoOf, type Photo } from './photo';

/** Takes a department's word that it is there: looks at code, position and photo, keeps them, and gives the command. */
@Injectable()
export class Arrivals {
  private readonly throttle: AttemptThrottle;

  constructor(
    private readonly commands: WhistleCommands,
    private readonly codes: CheckInCodes,
    private readonly studio: PictureStudio,
    @Inject(WhistleLedger) private readonly ledger: WhistleLedger,
    @Inject(LIMITS) limits: ApiLimits,
  ) {
    this.throttle = new AttemptThrottle(limits);
  }

  /** @throws Problem `request.invalid`, `check_in.code_wrong`, `check_in.photo_unusable`, `attempts.too_many` */
  async reportIn(given: GivenWhistleCommand, body: ArriveDto): Promise<WhistleCommandView> {
    const { method } = body;
    refuseHalf(body);
    const photo = body.photo === undefined ? null : usablePhoto(body.photo);
    const checkInId = keptIdOf(given);
    return this.commands.give(given, { type: 'arrive', method, checkInId }, null, {
      asked: { code: body.code, position: body.position, photo: photo && digestOf(photo) },
      before: async ({ id }) => {
        const problem = await this.wrongCode(given, id, body);
        if (problem) return problem;
        const drawn = photo && (await this.drawn(photo));
        if (drawn instanceof Problem) return drawn;
        await this.keep(given, id, checkInId, { ...body, photo: drawn });
        return null;
      },
    });
  }

  /** A code is compared with that of the department's next arrival; whoever guesses has to pause. */
  private async wrongCode(
    { staff }: GivenWhistleCommand,
    whistleId: string,
    { method, code }: ArriveDto,
  ): Promise<Problem | null> {
    if (method === CheckInMethod.position) return null;
    const orgId = staff.acting.organisation.id;
    const attempt = `${whistleId}\n${orgId}`;
    this.throttle.check(attempt, Date.now());
    const arrivals = arrivalsOf(await this.ledger.load(whistleId), orgId);
    if (this.codes.matches({ whistleId, orgId, arrivals }, code ?? '')) {
      this.throttle.succeeded(attempt);
      return null;
    }
    this.throttle.failed(attempt, Date.now());
    return new Problem('check_in.code_wrong');
  }

  /** The photo with nothing in it but what was seen: where the device says it was taken stays out. */
  private async drawn({ bytes, type }: Photo): Promise<DrawnPicture | Problem> {
    try {
      return await this.studio.draw(bytes, type);
    } catch (error) {
      if (error instanceof UnusableContentError)
        return new Problem('check_in.photo_unusable', { cause: error });
      throw error;
    }
  }

  private keep(
    { staff }: GivenWhistleCommand,
    whistleId: string,
    checkInId: string,
    {
      method,
      position,
      photo,
    }: Pick<ArriveDto, 'method' | 'position'> & { readonly photo: DrawnPicture | null },
  ): Promise<string> {
    return this.ledger.saveCheckIn({
      checkInId,
      whistleId,
      orgId: staff.acting.organisation.id,
      staffId: staff.staffId,
      method,
      position: position ? { lat: position.lat, lng: position.lng, accuracyM: position.accuracy } : null,
      photo,
    });
  }
}

/** What belongs to a method has to be there. */
function refuseHalf({ method, code, position }: ArriveDto): void {
  if (method === CheckInMethod.position && position === undefined)
    throw invalidField('position', 'isDefined');
  if (method !== CheckInMethod.position && code === undefined) throw invalidField('code', 'isDefined');
}

function usablePhoto(text: string): Photo {
  const photo = photoOf(text);
  if (!photo) throw new Problem('check_in.photo_unusable');
  return photo;
}

function digestOf({ bytes }: Photo): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function arrivalsOf(state: WhistleState | null, orgId: string): number {
  return state?.departments.find((department) => department.orgId === orgId)?.arrivals ?? 0;
}
