const LOCAL_PARTS =
  /^[gs]et(Hours|Day|Date|Month|FullYear|Minutes|Seconds|Milliseconds|Year|TimezoneOffset)$/;
const LOCAL_TEXT = new Set(['toString', 'toDateString', 'toTimeString']);
const LOCALE = /^(toLocale\w*|localeCompare)$/;
const ZONED = /(Z|[+-]\d\d:?\d\d)$/;
const DATE_ONLY = /^\d{4}(-\d\d(-\d\d)?)?$/;

/**
 * No reading of the host's time zone or locale. The workflow sandbox virtualises the clock but neither of these:
 * `new Date(0).getHours()` differs between two workers with different TZ, so a replay would take another way.
 * Needs type information; reports the local parts and texts of a Date, its local constructors, a Date turned into
 * text by `String`, a template or `+`, and whatever follows the locale.
 */
export const noLocalTime = {
  meta: {
    type: 'problem',
    docs: { description: 'forbid everything that depends on the time zone or the locale of the host' },
    schema: [],
    messages: {
      local: '`{{name}}` follows the time zone of the host: use UTC methods and a fixed offset.',
      locale: '`{{name}}` follows the locale data of the host.',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const checker = services.program.getTypeChecker();
    const report = (node, messageId, name) => context.report({ node, messageId, data: { name } });

    function isDate(node) {
      const type = services.getTypeAtLocation(node);
      const parts = type.isUnion() ? type.types : [checker.getApparentType(type)];
      return parts.some((part) => part.getSymbol()?.name === 'Date');
    }
    const isLocalText = (node) =>
      node.type === 'Literal' &&
      typeof node.value === 'string' &&
      !ZONED.test(node.value) &&
      !DATE_ONLY.test(node.value);
    const turnedIntoText = (node, name) => isDate(node) && report(node, 'local', name);

    return {
      MemberExpression({ object, property, computed }) {
        const name = computed ? property.value : property.name;
        if (typeof name !== 'string') return;
        if (LOCALE.test(name)) report(property, 'locale', name);
        else if ((LOCAL_PARTS.test(name) || LOCAL_TEXT.has(name)) && isDate(object))
          report(property, 'local', name);
      },
      NewExpression(node) {
        if (node.callee.name !== 'Date') return;
        if (node.arguments.length > 1) report(node, 'local', 'new Date(year, month, …)');
        if (node.arguments.length === 1 && isLocalText(node.arguments[0]))
          report(node, 'local', 'new Date(text)');
      },
      CallExpression(node) {
        const [first] = node.arguments;
        if (node.callee.name === 'Date') report(node, 'local', 'Date()');
        if (node.callee.name === 'String' && first) turnedIntoText(first, 'String(date)');
        const parse = node.callee.type === 'MemberExpression' && node.callee.object.name === 'Date';
        if (parse && node.callee.property.name === 'parse' && first && isLocalText(first)) {
          report(node, 'local', 'Date.parse(text)');
        }
      },
      TemplateLiteral(node) {
        node.expressions.forEach((each) => turnedIntoText(each, '${date}'));
      },
      "BinaryExpression[operator='+']"({ left, right }) {
        [left, right].forEach((each) => turnedIntoText(each, 'date + …'));
      },
    };
  },
};
