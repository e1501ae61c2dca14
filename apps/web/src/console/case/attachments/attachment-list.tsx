import { FileOutlined } from '@ant-design/icons';
import { Flex, Image } from 'antd';
import { attachmentAddress, sizeText, type Attachment } from './attachment';

interface AttachmentListProps {
  readonly caseNo: string;
  readonly attachments: readonly Attachment[];
}

const THUMB = 96;

/** Photos as small pictures that open, documents as links that hand them out. */
export function AttachmentList({ caseNo, attachments }: AttachmentListProps) {
  return (
    <Image.PreviewGroup>
      <Flex gap="small" wrap>
        {attachments.map((one) =>
          one.kind === 'image' ? (
            <Image
              key={one.id}
              src={attachmentAddress(caseNo, one)}
              alt={one.name}
              width={THUMB}
              height={THUMB}
              className="attachment-photo"
            />
          ) : (
            <a key={one.id} href={attachmentAddress(caseNo, one)} download={one.name}>
              <FileOutlined /> {one.name}({sizeText(one.bytes)})
            </a>
          ),
        )}
      </Flex>
    </Image.PreviewGroup>
  );
}
