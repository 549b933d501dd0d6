// `@c15t/backend` on SQLite, mounted as in its docs: `node server.mjs FILE`. Its closest equivalent to counting an
// answer is POST /subjects, which stores a consent row for each.
import { c15tInstance } from '@c15t/backend';
import { kyselyAdapter } from '@c15t/backend/db/adapters/kysely';
import { migrator } from '@c15t/backend/db/migrator';
import { DB } from '@c15t/backend/db/schema';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { createServer } from 'node:http';

const database = new Database(process.argv[2]);
// The same guarantee as ours: what was acknowledged is on disk.
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
const adapter = kyselyAdapter({ db: new Kysely({ dialect: new SqliteDialect({ database }) }), provider: 'sqlite' });
const migration = await migrator({ db: DB.client(adapter), schema: 'latest' });
await migration.execute();
const origin = 'http://127.0.0.1';
const { handler } = c15tInstance({ appName: 'bench', trustedOrigins: [origin], adapter, logger: { level: 'error' } });

const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const { method, headers, url } = request;
  const answer = await handler(new Request(new URL(url, origin), { method, headers: new Headers(headers), body: method === 'POST' ? Buffer.concat(chunks) : undefined }));
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(await answer.text());
});
server.listen(0, '127.0.0.1', () => console.log(`serving http://127.0.0.1:${server.address().port}/`));
process.on('SIGTERM', () => process.exit(0));
