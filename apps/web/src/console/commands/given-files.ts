/** A file of a form, as it is kept in the draft: `response` is its upload's id when done, and why it failed else. */
export interface GivenFile {
  readonly uid: string;
  readonly name: string;
  readonly status: 'uploading' | 'done' | 'error' | 'removed';
  readonly percent: number;
  readonly response?: string;
}

/** The ids of the uploads that are whole. */
export function uploadIds(files: readonly GivenFile[]): readonly string[] {
  return files.flatMap(({ status, response }) => (status === 'done' && response ? [response] : []));
}

/** Files of a draft after the page was loaded anew: what was under way then is gone. */
export function arrivedFiles(files: readonly GivenFile[]): readonly GivenFile[] {
  return files.filter(({ status }) => status === 'done');
}

/** Why a form with these files cannot be sent yet; null when it can. */
export function filesProblem(files: readonly GivenFile[]): string | null {
  if (files.some(({ status }) => status === 'uploading')) return '请等待上传完成,或移除未完成的文件';
  const failed = files.find(({ status }) => status === 'error');
  return failed ? `「${failed.name}」未能上传,请移除或重新选择` : null;
}
