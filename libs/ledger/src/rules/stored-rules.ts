import { NO_DOCUMENTS, Rulebook, type RuleDocuments } from '@suqiu/policy';
import type { RuleSource } from '../policy/rule-source';
import type { Queries } from '../record/read-events';
import { rulesMark, storedDocuments, type RulesMark } from './stored-documents';

/**
 * The rules that come with the software together with those in storage. The book in hand is replaced as a whole when
 * storage has newer rules; where those cannot be read, the book in hand stays.
 */
export class StoredRules implements RuleSource {
  private book: Rulebook;
  private documents: RuleDocuments = NO_DOCUMENTS;
  private mark: RulesMark = { revision: NO_DOCUMENTS.revision, documents: 0 };

  /** Takes the packs for new cases and new whistles as `Rulebook` does; throws what it throws. */
  constructor(
    private readonly pack: string,
    private readonly whistlePack?: string,
  ) {
    this.book = this.bookOf(NO_DOCUMENTS);
  }

  current(): Rulebook {
    return this.book;
  }

  async refresh(queries: Queries): Promise<Rulebook> {
    const mark = await rulesMark(queries);
    if (!isNewer(mark, this.mark)) return this.book;
    const documents = await storedDocuments(queries);
    const book = this.bookOf(documents);
    // Whoever asked later may have been answered earlier.
    if (isNewer(mark, this.mark)) {
      this.documents = documents;
      this.book = book;
      this.mark = mark;
    }
    return this.book;
  }

  /** The rules as they would be with more documents, for looking ahead; nothing is kept. */
  bookWith(more: (present: RuleDocuments) => RuleDocuments): Rulebook {
    return this.bookOf(more(this.documents));
  }

  private bookOf(documents: RuleDocuments): Rulebook {
    return new Rulebook(this.pack, documents, this.whistlePack);
  }
}

function isNewer(mark: RulesMark, known: RulesMark): boolean {
  return mark.revision > known.revision || mark.documents > known.documents;
}
