import 'reflect-metadata';
import {
  CategoryEntity,
  dataSourceOptions,
  migrateUp,
  OrgUnitEntity,
  StaffEntity,
  StaffRoleEntity,
} from '@suqiu/entities';
import { verify } from 'argon2';
import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { sowDistrict } from '../src/seed/sow-district';
import { DEMO_PASSWORD, demoStaff } from '../src/staff/demo-staff';

describe('sowing the demonstration district', () => {
  const name = `suqiu_demo_${randomBytes(6).toString('hex')}`;
  let server: DataSource;
  let district: DataSource;

  beforeAll(async () => {
    const url = process.env.SUQIU_TEST_DATABASE_URL;
    if (!url) throw new Error('SUQIU_TEST_DATABASE_URL is not set: set it to a PostgreSQL server for tests');
    server = await new DataSource({ type: 'postgres', url }).initialize();
    await server.query(`CREATE DATABASE ${name}`);
    const options = dataSourceOptions({
      url: Object.assign(new URL(url), { pathname: `/${name}` }).href,
      poolSize: 2,
    });
    await migrateUp(options);
    district = await new DataSource(options).initialize();
  });
  afterAll(async () => {
    await district.destroy();
    await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await server.destroy();
  });

  it('writes organisations, accounts and categories, and a second time changes nothing', async () => {
    const rows = async () => ({
      organisations: await district.getRepository(OrgUnitEntity).find({ order: { code: 'ASC' } }),
      staff: await district.getRepository(StaffEntity).find({ order: { username: 'ASC' } }),
      roles: await district.getRepository(StaffRoleEntity).find({ order: { id: 'ASC' } }),
      categories: await district.getRepository(CategoryEntity).find({ order: { code: 'ASC' } }),
    });
    const sown = await sowDistrict(district);
    const first = await rows();
    expect(first.organisations).toHaveLength(sown.organisations);
    expect(first.staff).toHaveLength(sown.staff);
    expect(first.roles).toHaveLength(demoStaff().flatMap(({ roles }) => roles).length);
    expect(first.categories).toHaveLength(sown.categories);
    await sowDistrict(district);
    expect(await rows()).toEqual(first);
  });

  it('gives every account the demonstration password, hashed with argon2id', async () => {
    const [clerk] = await district.query<{ password_hash: string }[]>(
      `SELECT password_hash FROM staff WHERE username = 'shiniuyan-clerk'`,
    );
    expect(clerk?.password_hash).toMatch(/^\$argon2id\$/);
    expect(await verify(clerk?.password_hash ?? '', DEMO_PASSWORD)).toBe(true);
  });

  it('puts an organisation on its path from the district down', async () => {
    const estate = await district
      .getRepository(OrgUnitEntity)
      .findOneByOrFail({ code: 'donghu-shiniuyan-momacity' });
    expect(estate.path).toBe('/yunze/donghu/donghu-shiniuyan/donghu-shiniuyan-momacity/');
    expect(estate.addressNames).toEqual(['摩玛城']);
  });
});
