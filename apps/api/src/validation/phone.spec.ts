import { isPhone } from './phone';

describe('a phone number', () => {
  it.each(['13800138000', '19912345678', '02884321234', '028-84321234', '010-62345678-803', '0717-6234567'])(
    'may be %s',
    (number) => expect(isPhone(number)).toBe(true),
  );

  it.each(['', '12345', '12800138000', '138001380001', '1380013800a', '84321234', 13800138000, null])(
    'is not %s',
    (number) => expect(isPhone(number)).toBe(false),
  );
});
