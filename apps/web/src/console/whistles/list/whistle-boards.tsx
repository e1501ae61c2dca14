import { WhistleListPage } from './whistle-list-page';

/** What the street blew, or all of a district's. */
export function WhistleBoard() {
  return <WhistleListPage title="吹哨报到" empty="没有符合条件的吹哨。需要部门到场时,由街道起草吹哨。" />;
}

/** What a department is summoned to. */
export function SummonsList() {
  return <WhistleListPage title="被吹哨" box="department" empty="没有等待本部门的吹哨。" />;
}
