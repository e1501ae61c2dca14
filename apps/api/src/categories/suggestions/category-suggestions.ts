import { Inject, Injectable } from '@nestjs/common';
import { suggestCategories } from '@suqiu/domain';
import type { DatedDocuments, SuggesterDocument } from '@suqiu/policy';
import { LocalTime } from '../../themes/local-time';
import { CategoriesQuery } from '../categories.query';
import type { CategorySuggestionListView } from './category-suggestion.view';

/** Injection token of the dated words. */
export const SUGGESTER = Symbol('SuggesterDocuments');

/** Suggests categories for what a resident writes, by words that are data: those of the catalogue and everyday ones. */
@Injectable()
export class CategorySuggestions {
  constructor(
    private readonly categories: CategoriesQuery,
    private readonly time: LocalTime,
    @Inject(SUGGESTER) private readonly suggester: DatedDocuments<SuggesterDocument>,
  ) {}

  async for(text: string): Promise<CategorySuggestionListView> {
    const { version, most, words } = this.suggester.on(this.time.today());
    const offered = await this.categories.offered();
    const byCode = new Map(offered.map((category) => [category.code, category]));
    const catalogue = offered.map(({ code, name, keywords }) => ({
      code,
      words: [...new Set([name, ...keywords, ...(words[code] ?? [])])],
    }));
    return {
      items: suggestCategories(text, catalogue, most).map(({ code, matched }) => ({
        code,
        name: byCode.get(code)?.name ?? '',
        group: byCode.get(code)?.group ?? null,
        matched,
      })),
      wordsVersion: version,
    };
  }
}
