import { csvOf } from './csv';

const written = async (rows: readonly (readonly string[])[]): Promise<string> => {
  const pages = (async function* () {
    yield await Promise.resolve(rows);
  })();
  const columns = [{ header: '编号', width: 10 }];
  let text = '';
  for await (const piece of csvOf({ title: '清单', head: [['筛选', '全部']], columns, pages }))
    text += piece.toString('utf8');
  return text;
};

describe('a table as CSV', () => {
  it('begins with the mark of its encoding, and says what it is', async () => {
    expect(await written([])).toBe('\uFEFF"筛选","全部"\r\n\r\n"编号"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=1', '+1', '-1', '@x', '510104199001011234'])(
    'guards %j against being computed or losing digits',
    async (text) => {
      expect(await written([[text]])).toContain(`\r\n"'${text}"\r\n`);
    },
  );

  it('leaves other texts as they are, quotes and breaks inside', async () => {
    expect(await written([['SQ20261123-000001', '他说"好",\n就走了', '13800000000']])).toContain(
      '"SQ20261123-000001","他说""好"",\n就走了","13800000000"',
    );
  });
});
