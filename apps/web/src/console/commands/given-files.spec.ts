import { arrivedFiles, filesProblem, uploadIds, type GivenFile } from './given-files';

const file = (name: string, status: GivenFile['status'], response?: string): GivenFile => ({
  uid: name,
  name,
  status,
  percent: 0,
  ...(response === undefined ? {} : { response }),
});

const DOOR = file('door.jpg', 'done', 'upload-1');

describe('the files of a form', () => {
  it('go by the ids of their uploads', () => {
    expect(
      uploadIds([DOOR, file('late.jpg', 'uploading'), file('bad.svg', 'error', '请换一张照片。')]),
    ).toEqual(['upload-1']);
  });

  it('are in the draft when they had arrived', () => {
    expect(arrivedFiles([DOOR, file('late.jpg', 'uploading')])).toEqual([DOOR]);
  });

  it.each([
    [[DOOR], null],
    [[DOOR, file('late.jpg', 'uploading')], '请等待上传完成,或移除未完成的文件'],
    [[file('bad.svg', 'error'), DOOR], '「bad.svg」未能上传,请移除或重新选择'],
  ])('keep the form back while one is not there', (files, problem) => {
    expect(filesProblem(files)).toBe(problem);
  });
});
