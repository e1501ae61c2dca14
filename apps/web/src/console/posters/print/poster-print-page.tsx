import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Flex } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { api, dataOf } from '../../../api/client';
import { PageState } from '../../shell/page-state';
import { usePosters } from '../use-posters';
import { PosterCard } from './poster-card';
import { sheetsOf } from './sheets-of';
import './poster-print.css';

/** Sheets of posters for paper: those named in the address, or all of that page of the list that are in use. */
export function PosterPrintPage() {
  const [search] = useSearchParams();
  const orgCode = search.get('orgCode');
  const picked = new Set(search.getAll('id'));
  const posters = usePosters({ orgCode, cursor: search.get('cursor') });
  const hotline = useQuery({
    queryKey: ['hotline'],
    queryFn: async () => (await dataOf(api.GET('/api/v1/resident-home'))).hotline,
    staleTime: Infinity,
  }).data;
  const back = new URLSearchParams(search);
  back.delete('id');
  return (
    <>
      <h1 className="unseen">打印海报</h1>
      <Flex gap="middle" align="center" wrap className="no-print poster-tools">
        <Button type="primary" icon={<PrinterOutlined />} onClick={() => print()}>
          打印
        </Button>
        <Link to={`/posters?${back}`}>返回海报</Link>
        <span>A4 纸,每张六幅,沿虚线裁开。</span>
      </Flex>
      <PageState
        of={posters}
        empty={{ when: ({ items }) => sheetsOf(items, picked).length === 0, text: '没有在用的海报可打印。' }}
      >
        {({ items }) =>
          sheetsOf(items, picked).map((sheet, n) => (
            <section key={sheet[0]?.id} className="poster-sheet" aria-label={`第 ${n + 1} 张`}>
              {sheet.map((poster) => (
                <PosterCard key={poster.id} poster={poster} hotline={hotline?.number} />
              ))}
            </section>
          ))
        }
      </PageState>
    </>
  );
}
