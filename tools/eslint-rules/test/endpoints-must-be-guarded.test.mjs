import { rules } from '../index.mjs';
import { textTester } from './rule-tester.mjs';

const unguarded = (name) => [
  {
    messageId: 'unguarded',
    data: {
      name,
      permissions: '@StaffOnly(), @ResidentOnly(), @ResidentOrStaff(), @ScreenOnly(), @Public()',
    },
  },
];

textTester.run('endpoints-must-be-guarded', rules['endpoints-must-be-guarded'], {
  valid: [
    {
      name: 'a permission on the method',
      code: `@Controller('cases') class Cases { @Get() @StaffOnly() list() {} @Post() @Public() file() {} }`,
    },
    {
      name: 'a permission on the class',
      code: `@ResidentOnly() @Controller('my') class Mine { @Get(':no') one() {} @Sse('events') events() {} }`,
    },
    { name: 'a method without a verb', code: `@Controller() class Cases { private mask(text: string) {} }` },
    { name: 'a provider', code: `@Injectable() class Service { @OnEvent('x') handle() {} }` },
    {
      name: 'a permission behind an alias',
      code: `import { StaffOnly as Only } from './auth'; @Controller() class Cases { @Get() @Only() list() {} }`,
    },
    {
      name: 'other permission decorators by option',
      code: `@Controller() class Cases { @Get() @Allow('x') list() {} }`,
      options: [{ permissions: ['Allow'] }],
    },
  ],
  invalid: [
    {
      name: 'no permission at all',
      code: `@Controller('cases') class Cases { @Get() list() {} }`,
      errors: unguarded('list'),
    },
    {
      name: 'one of two methods',
      code: `@Controller() class Cases { @Get() @StaffOnly() list() {} @Post(':id/sign') sign() {} }`,
      errors: unguarded('sign'),
    },
    {
      name: 'a verb behind an alias',
      code: `import { Delete as Remove } from '@nestjs/common'; @Controller() class Cases { @Remove() drop() {} }`,
      errors: unguarded('drop'),
    },
    {
      name: 'a verb behind a namespace',
      code: `import * as nest from '@nestjs/common'; @nest.Controller() class Cases { @nest.Put() put() {} }`,
      errors: unguarded('put'),
    },
    {
      name: 'a base class, whose routes are inherited',
      code: `abstract class Base { @Patch() change() {} }`,
      errors: unguarded('change'),
    },
    {
      name: 'a permission on a sibling class only',
      code: `@StaffOnly() @Controller() class A { @Get() a() {} } @Controller() class B { @Get() b() {} }`,
      errors: unguarded('b'),
    },
    {
      name: 'another decorator that guards nothing',
      code: `@UseGuards(SessionGuard) @Controller() class Cases { @All() @HttpCode(204) any() {} }`,
      errors: unguarded('any'),
    },
  ],
});
