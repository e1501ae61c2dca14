import { readResidentDocuments } from './resident-document';

describe('what residents are told', () => {
  const document = readResidentDocuments().on('2026-11-25');

  it('names one number to call, and four for whoever is in danger', () => {
    expect(document.hotline.number).toBe('12345');
    expect(document.emergencies.map(({ number }) => number)).toEqual(['110', '119', '120', '122']);
  });

  it('says what is collected and why, who sees it, how long who keeps it, and what rights there are', () => {
    const headings = document.notice.paragraphs.map(({ heading }) => heading);
    expect(headings).toEqual([
      '收集什么,用来做什么',
      '谁能看到',
      '照片和位置',
      '保存多久,由谁保存',
      '您的权利',
    ]);
  });

  it('promises no end of keeping that nothing brings about, and says whom to ask', () => {
    const keeping = document.notice.paragraphs.find(({ heading }) => heading.startsWith('保存'))?.text;
    expect(keeping).toContain('不会自动删除');
    expect(keeping).toContain('12345');
    expect(keeping).not.toMatch(/\d+ ?(年|个月)/);
  });
});
