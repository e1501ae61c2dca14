import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../../api/client';
import { useRepeatKey } from '../../../api/repeat-key';
import type { components } from '../../../api/schema.gen';

type Schemas = components['schemas'];
export type NoticeTemplate = Schemas['NoticeTemplateView'];
export type TemplateRevision = Schemas['ReviseTemplateDto'];

const KEY = 'notice-templates';

/** The words of every notice as they are now. */
export function useTemplates() {
  return useQuery({ queryKey: [KEY], queryFn: () => dataOf(api.GET('/api/v1/notice-templates')) });
}

/** One with its dated edits. */
export function useTemplate(template: string) {
  return useQuery({
    queryKey: [KEY, template],
    queryFn: () => dataOf(api.GET('/api/v1/notice-templates/{template}', { params: { path: { template } } })),
  });
}

/** Edits the words from a day on, once however often it has to be tried. */
export function useReviseTemplate(template: string) {
  const client = useQueryClient();
  const keyOf = useRepeatKey();
  return useMutation({
    mutationFn: (body: TemplateRevision) => {
      const params = { path: { template }, header: { 'Idempotency-Key': keyOf(body) } };
      return dataOf(api.POST('/api/v1/notice-templates/{template}/revisions', { params, body }));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}
