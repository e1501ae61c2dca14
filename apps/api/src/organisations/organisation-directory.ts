import { Injectable } from '@nestjs/common';
import type { Organisation } from './organisation';
import type { OrganisationTree } from './organisation-tree';
import { OrganisationsQuery } from './organisations.query';

/** Names and places in the tree change a few times a year; half a minute late is soon enough. */
const FRESH_FOR_MS = 30_000;

/** The organisation tree, read once and kept for a short while, so that lists need no query per name. */
@Injectable()
export class OrganisationDirectory {
  private kept: { readonly at: number; readonly tree: Promise<OrganisationTree> } | null = null;

  constructor(private readonly organisations: OrganisationsQuery) {}

  async tree(): Promise<OrganisationTree> {
    if (this.kept && Date.now() - this.kept.at < FRESH_FOR_MS) return this.kept.tree;
    return this.read();
  }

  /** The organisation with a code; a code not known yet is looked up again, because it may be new. */
  async byCode(code: string): Promise<Organisation | undefined> {
    return (await this.tree()).byCode(code) ?? (await this.read()).byCode(code);
  }

  /** The tree was changed by this process: the next who asks reads it anew. */
  forget(): void {
    this.kept = null;
  }

  private async read(): Promise<OrganisationTree> {
    const tree = this.organisations.all();
    this.kept = { at: Date.now(), tree };
    tree.catch(() => {
      this.kept = null;
    });
    return tree;
  }
}
