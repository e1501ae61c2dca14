import { Card, Flex, QRCode } from 'antd';
import { PageState } from '../../shell/page-state';
import { useCheckInCodes } from '../use-whistles';

/** What the street shows on the spot: a code for each department that is still to arrive, to be read or scanned. */
export function CheckInCodes({ whistleNo }: { readonly whistleNo: string }) {
  const codes = useCheckInCodes(whistleNo);
  return (
    <Card title={<h2 className="card-heading">现场报到码</h2>}>
      <PageState of={codes} empty={{ when: ({ items }) => items.length === 0, text: '没有等待报到的部门。' }}>
        {({ items }) => (
          <Flex gap="large" wrap>
            {items.map(({ organisation, code }) => (
              <figure key={code} className="check-in-code">
                <QRCode
                  value={code}
                  size={120}
                  type="svg"
                  aria-label={`${organisation?.name ?? ''}的报到码`}
                />
                <figcaption>
                  {organisation?.name}
                  <strong>{code}</strong>
                </figcaption>
              </figure>
            ))}
          </Flex>
        )}
      </PageState>
    </Card>
  );
}
