/** The path parameter that names a theme. */
export const THEME_NO = {
  name: 'themeNo',
  type: String,
  example: 'ZT202610-000001',
  description: '题目编号',
};

/** A month, `YYYY-MM`, of this century. */
export const MONTH_PATTERN = '^20\\d{2}-(0[1-9]|1[0-2])$';
