/** How a filter offers one value. */
export const FROM_ALL = { allowClear: true, placeholder: '全部' } as const;

/** How a filter offers several. */
export const SEVERAL_OF_ALL = { ...FROM_ALL, mode: 'multiple', maxTagCount: 'responsive' } as const;
