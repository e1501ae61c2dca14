import { DemoRefusedError, refuseProduction } from './demo-only';

describe('demonstration data', () => {
  it('are refused in production', () => {
    expect(() => refuseProduction({ SUQIU_ENV: 'production' })).toThrow(DemoRefusedError);
  });

  it('are welcome in development and tests', () => {
    expect(() => refuseProduction({})).not.toThrow();
    expect(() => refuseProduction({ SUQIU_ENV: 'test' })).not.toThrow();
  });
});
