import { type Cookie, createCookie } from '@remix-run/node';
import { SESSION_DAYS } from '~/features/accounts/rules';
import { running } from '~/platform/running.server';

let cookie: Cookie | undefined;

/** Set at sign-in alone: a guest's pages never carry a cookie. `__Host-` binds it to this host over TLS. */
function sessionCookie(): Cookie {
  if (cookie) return cookie;
  const { config } = running();
  const secure = config.siteUrl.protocol === 'https:';
  cookie = createCookie(secure ? '__Host-session' : 'session', {
    secrets: [config.secret],
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure,
    maxAge: SESSION_DAYS * 24 * 60 * 60,
  });
  return cookie;
}

export async function readSessionToken(header: string | undefined): Promise<string | null> {
  const value: unknown = await sessionCookie().parse(header ?? null);
  return typeof value === 'string' ? value : null;
}

export const sessionCookieFor = (token: string) => sessionCookie().serialize(token);
export const endedSessionCookie = () => sessionCookie().serialize('', { maxAge: 0 });
