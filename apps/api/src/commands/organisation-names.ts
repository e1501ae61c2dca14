import { Injectable } from '@nestjs/common';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import { unknownReference } from '../problems/invalid-request';

/** Turns the code of an organisation in a command's body into its id. */
@Injectable()
export class OrganisationNames {
  constructor(private readonly directory: OrganisationDirectory) {}

  /** @throws Problem `organisation.unknown` naming the field */
  async idOf(code: string, field = 'orgCode'): Promise<string> {
    const organisation = await this.directory.byCode(code);
    if (!organisation?.active) throw unknownReference('organisation.unknown', field);
    return organisation.id;
  }

  /** The same for a code that may be left out. */
  async optionalIdOf(code: string | undefined, field = 'orgCode'): Promise<string | null> {
    return code === undefined ? null : this.idOf(code, field);
  }
}
