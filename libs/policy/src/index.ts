export { CalendarFileInvalidError } from './calendar/calendar-errors';
export {
  parseCalendarFile,
  parseOverlayFile,
  type CalendarFile,
  type OverlayFile,
} from './calendar/calendar-file';
export { NATIONAL_CALENDAR, readCalendar } from './calendar/read-calendar';
export { countedBy, type Counting } from './counting';
export { PolicyBook } from './policy-book';
export { FIRST_REVISION, NO_DOCUMENTS, Rulebook, type RuleDocuments } from './rulebook';
export { PolicyInvalidError, PolicyUnknownError } from './policy-errors';
export { documentChanges, type DocumentChange } from './document-diff';
export { PACKS_FOLDER, parsePack, readPack, shippedDocument, shippedNames } from './pack-file';
export { runPackTests, type PackTestResult } from './pack-tests';
export type { DatedPack, PackFile } from './pack-schema';
export { parseCatalogue, METRICS_FOLDER } from './metrics/catalogue-file';
export { MetricBook } from './metrics/metric-book';
export type { MetricCatalogue } from './metrics/metric-catalogue';
export { catalogueWith, parseDatedWeights, type DatedWeights } from './metrics/dated-weights';
export { reweighed } from './metrics/reweighed';
export { parseWhistlePack, shippedWhistleNames, WhistleBook, WHISTLES_FOLDER } from './whistle/whistle-book';
export { runWhistleTests } from './whistle/whistle-tests';
export { DatedDocuments, type Dated } from './dated-documents';
export { readResidentDocuments, type ResidentDocument } from './resident/resident-document';
export { readSuggesterDocuments, type SuggesterDocument } from './suggester/suggester-document';
export { ThemeRuleBook } from './theme/theme-rule-book';
export { CallbackScriptBook } from './callback/callback-script-book';
export { spokenLine, type CallbackScript } from './callback/callback-script-schema';
