import { hash, verify, argon2id } from 'argon2';
import { Injectable } from '@nestjs/common';

/** Verifies passwords so that an unknown user costs as much time as a wrong password. */
@Injectable()
export class PasswordCheck {
  private readonly stranger = hash('nobody has this password', { type: argon2id });

  /** @param passwordHash argon2id in PHC format, or undefined when there is no such user */
  async matches(passwordHash: string | undefined, password: string): Promise<boolean> {
    const matched = await verify(passwordHash ?? (await this.stranger), password);
    return matched && passwordHash !== undefined;
  }
}
