import { filterCount } from './case-filters';
import { addressOf, EVERY_CASE, viewOf } from './case-view';

const roundTrip = (address: string) => addressOf(viewOf(new URLSearchParams(address))).toString();

describe('the address of a work list', () => {
  it('says nothing where everything is as usual', () => {
    expect(addressOf(EVERY_CASE).toString()).toBe('');
    expect(viewOf(new URLSearchParams())).toEqual(EVERY_CASE);
  });

  it('is the view: filters, order and size of the page', () => {
    const view = viewOf(new URLSearchParams('light=red,orange&words=电梯&sort=registered&limit=50'));
    expect(view).toEqual({
      filters: { light: ['red', 'orange'], words: '电梯' },
      sort: 'registered',
      size: 50,
    });
    expect(viewOf(addressOf(view))).toEqual(view);
  });

  it('is the same for the same view, however it was written', () => {
    expect(roundTrip('limit=100&status=callback&status=rework&words=a')).toBe(
      roundTrip('words=a&status=callback,rework&limit=100'),
    );
  });

  it('leaves out what is empty, unknown or as usual', () => {
    expect(roundTrip('words=&light=,&colour=blue&sort=due&limit=20&cursor=abc')).toBe('');
    expect(roundTrip('limit=7&sort=sideways')).toBe('');
  });

  it('tells how many filters narrow it', () => {
    expect(filterCount(viewOf(new URLSearchParams('light=red,orange&level=street')).filters)).toBe(2);
  });
});
