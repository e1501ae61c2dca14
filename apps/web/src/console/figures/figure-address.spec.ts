import { addressIn, figurePath, pageOfLink, parametersOf } from './figure-address';

describe('the address of a figure', () => {
  it('is the view: what is read from it writes it again', () => {
    const query = 'scheme=assessment_month&period=2026-10&by=place&org=donghu';
    expect(new URLSearchParams(parametersOf(addressIn(new URLSearchParams(query)))).toString()).toBe(query);
  });

  it('falls back to the running month and to who handles', () => {
    expect(addressIn(new URLSearchParams())).toEqual({
      scheme: 'calendar_month',
      period: null,
      by: 'handler',
      org: null,
      category: null,
      channel: null,
    });
  });

  it('leads to a figure and to what it counts', () => {
    expect(figurePath('solved_rate', { org: 'donghu', period: '2026-10' })).toBe(
      '/figures/solved_rate?org=donghu&period=2026-10',
    );
    expect(figurePath('solved_rate', { org: 'donghu' }, 'numerator')).toBe(
      '/figures/solved_rate/cases?org=donghu&part=numerator',
    );
    expect(pageOfLink('/api/v1/metrics/solved_rate/cases?org=a&part=numerator')).toBe(
      '/figures/solved_rate/cases?org=a&part=numerator',
    );
  });
});
