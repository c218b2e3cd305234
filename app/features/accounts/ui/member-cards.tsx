import { Form } from '@remix-run/react';
import { Button } from '~/ui/button';
import { Card, CardList } from '~/ui/card';
import { OnceField } from '~/ui/field';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Time } from '~/ui/time';
import { ROLES, type Role } from '../rules';

interface MemberRow {
  id: string;
  name: string;
  role: Role;
  createdAt: Date;
  _count: { posts: number };
  maySet: boolean;
  once: string;
}

/** Members, each with a form for their role. */
export function MemberCards({ rows }: { rows: MemberRow[] }) {
  const say = useMessages().accounts.admin;
  const to = useUrls();
  return (
    <CardList>
      {rows.map((row) => (
        <Card key={row.id}>
          <h2 dir="auto">
            <TextLink to={to.member(row.name)}>{row.name}</TextLink>
          </h2>
          <p>
            {say.since} <Time at={row.createdAt} />, {say.posts(row._count.posts)}
          </p>
          {row.maySet ? <RoleForm row={row} /> : <OwnRole role={row.role} />}
        </Card>
      ))}
    </CardList>
  );
}

function RoleForm({ row }: { row: MemberRow }) {
  const { admin: say, roles } = useMessages().accounts;
  return (
    <Form className="ask" key={row.role} method="post">
      <OnceField value={row.once} />
      <input name="member" type="hidden" value={row.id} />
      <div className="field">
        <select aria-label={say.roleOf(row.name)} defaultValue={row.role} name="role">
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {roles[role]}
            </option>
          ))}
        </select>
      </div>
      <Button kind="quiet">{say.save}</Button>
    </Form>
  );
}

function OwnRole({ role }: { role: Role }) {
  const { admin: say, roles } = useMessages().accounts;
  return (
    <p>
      {roles[role]}. <span className="quiet">{say.own}</span>
    </p>
  );
}
