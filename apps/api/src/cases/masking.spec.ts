import { maskName, maskPhone } from './masking';

describe('masked personal data', () => {
  it('tells the first character of a name', () => {
    expect(maskName('张三')).toBe('张*');
    expect(maskName('欧阳小明')).toBe('欧***');
    expect(maskName('李')).toBe('李*');
  });

  it('hides the middle of a phone', () => {
    expect(maskPhone('13800138000')).toBe('138****8000');
    expect(maskPhone('028-84321234')).toBe('028*****1234');
    expect(maskPhone('84321')).toBe('***21');
  });
});
