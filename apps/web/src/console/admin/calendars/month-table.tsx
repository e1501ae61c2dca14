import { hoursText, isWork, type CalendarDay, type CalendarMonth } from './calendar-months';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];
/** A word for what is not an ordinary working day; colour only helps to find it. */
const SHORT: Readonly<Record<CalendarDay['kind'], string>> = {
  workday: '',
  weekend: '末',
  holiday: '休',
  make_up: '班',
};

/** One month: each day with its number and, where it is no ordinary working day, a word. */
export function MonthTable({ month }: { readonly month: CalendarMonth }) {
  return (
    <table className="calendar-month">
      <caption>
        {month.month}月 <span>工作日 {month.workDays} 天</span>
      </caption>
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week, n) => (
          <tr key={n}>
            {week.map((day, at) => (
              <td
                key={at}
                className={day ? `calendar-${day.kind}` : undefined}
                title={day ? saidOf(day) : ''}
              >
                {day && <Day day={day} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day }: { readonly day: CalendarDay }) {
  const { date, kind, local } = day;
  return (
    <>
      {Number(date.slice(-2))}
      <small>
        {SHORT[kind]}
        {local && '地'}
      </small>
    </>
  );
}

/** A day in words, with its hours. */
function saidOf(day: CalendarDay): string {
  const { date, kindLabel, name, local } = day;
  const parts = [date, kindLabel, name, local ? '本地规定' : null, isWork(day) ? hoursText(day.hours) : null];
  return parts.filter(Boolean).join(' ');
}
