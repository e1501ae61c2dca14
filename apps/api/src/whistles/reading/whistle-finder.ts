import { Injectable } from '@nestjs/common';
import type { ActingStaff } from '../../access/principal';
import { Problem } from '../../problems/problem';
import { WhistleFileQuery, type WhistleFile } from './whistle-file.query';
import { whistleScopeOf } from './whistle-scope';

/** Finds a whistle for a person, or says that there is none: not seeing and not existing look the same. */
@Injectable()
export class WhistleFinder {
  constructor(private readonly files: WhistleFileQuery) {}

  /** @throws Problem `whistle.not_found` */
  async visibleTo(staff: ActingStaff, whistleNo: string): Promise<WhistleFile> {
    const file = await this.files.visibleTo(whistleScopeOf(staff), whistleNo);
    if (!file) throw new Problem('whistle.not_found');
    return file;
  }
}
