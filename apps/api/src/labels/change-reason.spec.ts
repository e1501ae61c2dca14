import { changeReasonLabel } from './change-reason';

describe('why a published figure changed', () => {
  it.each([
    ['reopened', '重新打开'],
    ['department_rated', '街道评价部门'],
    ['exclusion', '剔除或撤销剔除'],
  ])('is said in words for %s', (why, label) => {
    expect(changeReasonLabel(why)).toBe(label);
  });
});
