import type { Publication } from '@suqiu/ledger';
import type { MetricBook, MetricCatalogue } from '@suqiu/policy';

const VERSION = /@(\d+)$/;

/** The catalogue by which a publication was computed: what is compared with it is computed by the same. */
export function catalogueOfPublication(
  book: MetricBook,
  { catalogueVersion }: Pick<Publication, 'catalogueVersion'>,
): MetricCatalogue {
  return book.byVersion(Number(VERSION.exec(catalogueVersion)?.[1]));
}
