import { Card, Flex, Select } from 'antd';
import { useSearchParams } from 'react-router';
import { api, dataOf } from '../../../api/client';
import { PageState } from '../../shell/page-state';
import { DocumentTrial, type TriedDocument } from '../trial/document-trial';
import { CalendarYearView } from './calendar-year';
import { useCalendars, useCalendarYear } from './use-calendars';
import './calendars.css';

const YEAR = 'year';

/** The calendar by which working time is counted: a year at a glance, and another year brought in after a trial. */
export function CalendarsPage() {
  const [search, setSearch] = useSearchParams();
  const year = Number(search.get(YEAR)) || new Date().getFullYear();
  const shown = useCalendarYear(year);
  const known = useCalendars().data;
  const years = [...new Set([...(known?.years ?? []), ...(known?.missingYears ?? []), year])].sort();
  return (
    <Flex vertical gap="middle" className="admin-part">
      <Flex gap="small" align="center" wrap>
        <Select
          aria-label="年份"
          value={year}
          options={years.map((each) => ({
            value: each,
            label: known?.missingYears.includes(each) ? `${each} 年(未导入)` : `${each} 年`,
          }))}
          onChange={(each) => setSearch({ [YEAR]: String(each) })}
          popupMatchSelectWidth={false}
        />
        {known && <span>现行修订号 {known.revision}</span>}
      </Flex>
      <PageState of={shown}>{(data) => <CalendarYearView shown={data} />}</PageState>
      <Card title={<h2 className="card-heading">导入与试算</h2>}>
        <DocumentTrial
          label="一个年度的放假安排,或本地自行规定的日子(JSON)"
          tryOut={tryCalendar}
          bringIn={addCalendar}
        />
      </Card>
    </Flex>
  );
}

function tryCalendar(document: TriedDocument, after: number, key: string) {
  const params = { header: { 'Idempotency-Key': key }, query: { after } };
  return dataOf(api.POST('/api/v1/calendars/dry-run', { params, body: { document } }));
}

/** Days of a place name it; a year names its year. */
async function addCalendar(document: TriedDocument, key: string): Promise<void> {
  const params = { header: { 'Idempotency-Key': key } };
  if ('overlay' in document) await api.POST('/api/v1/calendars/overlays', { params, body: { document } });
  else await api.POST('/api/v1/calendars/years', { params, body: { document } });
}
