import { UploadOutlined } from '@ant-design/icons';
import { Button, Upload, type UploadFile } from 'antd';
import { ApiProblem } from '../../api/problem';
import { upload } from '../../photos/upload';
import type { GivenFile } from './given-files';

interface FilesInputProps {
  readonly id?: string;
  readonly caseNo: string;
  readonly value?: readonly GivenFile[];
  readonly onChange?: (files: readonly GivenFile[]) => void;
}

/** How the picker narrows the choice; what is taken is decided by the API, by content. */
const OFFERED = 'image/*,.pdf,.docx,.xlsx';

/** Photos and documents to be given along: sent at once, in pieces, named in the command by their ids. */
export function FilesInput({ id, caseNo, value = [], onChange }: FilesInputProps) {
  return (
    <Upload
      {...(id ? { id } : {})}
      multiple
      accept={OFFERED}
      fileList={value.map((file) => ({ ...file }))}
      onChange={({ fileList }) => onChange?.(fileList.map(given))}
      customRequest={({ file, onProgress, onSuccess, onError }) => {
        const progress = (share: number) => onProgress?.({ percent: Math.round(share * 100) });
        upload(file as File, (file as File).name, progress, caseNo).then(
          (uploadId) => onSuccess?.(uploadId),
          (error: Error) => onError?.(error),
        );
      }}
    >
      <Button icon={<UploadOutlined />}>选择照片或文件</Button>
    </Upload>
  );
}

function given({ uid, name, status, percent, response, error }: UploadFile<string>): GivenFile {
  const said = error instanceof ApiProblem ? error.detail : error instanceof Error ? error.message : response;
  return {
    uid,
    name,
    status: status ?? 'uploading',
    percent: percent ?? 0,
    ...(said === undefined ? {} : { response: said }),
  };
}
