import { describe, expect, it } from 'vitest';
import { isOutage } from '~/platform/db/outage.server';

const failed = (message: string, more: object = {}) => Object.assign(new Error(message), more);
const byAdapter = (code: string, cause: object) =>
  failed('Database error.', {
    code,
    meta: { driverAdapterError: { name: 'DriverAdapterError', cause } },
  });

describe('an error that says that the database is out of reach', () => {
  it.each([
    ['nothing listens', failed("Can't reach database server", { code: 'P1001' })],
    ['too slow to connect', failed('timed out', { code: 'P1002' })],
    ['the pool has none free', failed('Timed out fetching a connection', { code: 'P2024' })],
    ['no transaction in time', failed('Unable to start a transaction', { code: 'P2028' })],
    ['a raw query, nothing listens', byAdapter('P2010', { kind: 'DatabaseNotReachable' })],
    ['cut off by the server', byAdapter('P2010', { kind: 'postgres', code: '57P01' })],
    ['starting up', byAdapter('P2039', { kind: 'postgres', originalCode: '57P03' })],
    ['too many clients', byAdapter('P2037', { kind: 'TooManyConnections' })],
    [
      'closed for now',
      byAdapter('P2039', {
        code: '55000',
        message: 'database "x" is not currently accepting connections',
      }),
    ],
    ['a connection exception', failed('connection failure', { code: '08006' })],
    ['refused', failed('connect ECONNREFUSED', { code: 'ECONNREFUSED' })],
    ['cut without a word', failed('Connection terminated unexpectedly')],
    ['the pool of pg', failed('timeout exceeded when trying to connect')],
    ['a dead connection', failed('Client has encountered a connection error and is not queryable')],
    ['wrapped', failed('outer', { cause: failed('inner', { code: 'P1017' }) })],
  ])('is known: %s', (_name, error) => {
    expect(isOutage(error)).toBe(true);
  });

  it.each([
    ['a fault of ours', new TypeError('x is not a function')],
    ['a name that is taken', byAdapter('P2002', { kind: 'UniqueConstraintViolation' })],
    ['a column that is not there', byAdapter('P2022', { originalCode: '42703' })],
    ['a query that takes too long', byAdapter('P2010', { code: '57014' })],
    ['a sequence without a value', byAdapter('P2010', { code: '55000', message: 'currval' })],
    ['nothing', null],
    ['words', 'P1001'],
  ])('is no other one: %s', (_name, error) => {
    expect(isOutage(error)).toBe(false);
  });
});
