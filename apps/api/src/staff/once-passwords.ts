import { Inject, Injectable } from '@nestjs/common';
import type { OncePassword } from '@suqiu/ledger';
import { argon2id, hash } from 'argon2';
import { randomInt } from 'node:crypto';
import { LIMITS, type ApiLimits } from '../settings/limits';

/** Without letters and digits that look alike, because it is read out or copied by hand. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
/** Four groups of four: 79 bits. */
const GROUPS = 4;
const GROUP = 4;
const HOUR_MS = 3_600_000;

/** A password that is told once, and what is kept of it. */
export interface NewOncePassword {
  readonly told: string;
  readonly kept: OncePassword;
}

/** Makes passwords for people who set one of their own at the first sign-in. */
@Injectable()
export class OncePasswords {
  constructor(@Inject(LIMITS) private readonly limits: ApiLimits) {}

  async next(): Promise<NewOncePassword> {
    const group = () => Array.from({ length: GROUP }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
    const told = Array.from({ length: GROUPS }, group).join('-');
    const until = Date.now() + this.limits.oncePasswordHours * HOUR_MS;
    return { told, kept: { hash: await hash(told, { type: argon2id }), until } };
  }
}
