// What the two bots have in common: the twelve questions, the database, and the server around the webhook of the library. Settings come from the
// environment: PORT, BOT_API (base URL of the Bot API), SECRET, DATA (folder of the database), SYNCHRONOUS (FULL or NORMAL) and HISTORY=1, which keeps
// every answer ever taken, so that lost and doubled ones can be counted after kills.
import http from 'node:http';
import { join } from 'node:path';
import Database from 'better-sqlite3';

export const settings = {
  port: Number(process.env.PORT),
  api: process.env.BOT_API,
  secret: process.env.SECRET,
  history: process.env.HISTORY === '1',
};

export const botInfo = {
  id: 1, is_bot: true, first_name: 'Benchmark', username: 'benchmark_bot',
  can_join_groups: false, can_read_all_group_messages: false, supports_inline_queries: false,
};

export const agent = new http.Agent({ keepAlive: true });

export const questions = [
  'Siapa nama lengkap Anda?', 'Apa alamat e-mail Anda?', 'Berapa NIK Anda?', 'Berapa nomor KK Anda?', 'Kapan tanggal lahir Anda?', 'Di mana alamat KTP Anda?',
  'Di mana Anda tinggal sekarang?', 'Apa pendidikan terakhir Anda?', 'Apa pekerjaan Anda?', 'Apakah Anda pejabat negara?', 'Berapa nomor ponsel Anda?',
  'Pelatihan apa yang Anda cari?',
].map((question, index) => `Langkah ${index + 1} dari 12. ${question}`);

export const anew = `Terima kasih, jawaban Anda sudah kami simpan. ${questions[0]}`;

const database = new Database(join(process.env.DATA, 'bot.sqlite'));
database.pragma('journal_mode = WAL');
database.pragma(`synchronous = ${process.env.SYNCHRONOUS ?? 'FULL'}`);

/** Rows of JSON by key. A write is committed when it returns. */
export function table(name) {
  database.exec(`CREATE TABLE IF NOT EXISTS ${name} (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID`);
  const read = database.prepare(`SELECT value FROM ${name} WHERE key = ?`).pluck();
  const write = database.prepare(`INSERT INTO ${name} (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`);
  const remove = database.prepare(`DELETE FROM ${name} WHERE key = ?`);
  const all = database.prepare(`SELECT key, value FROM ${name}`);
  return {
    get(key) {
      const value = read.get(key);
      return value === undefined ? undefined : JSON.parse(value);
    },
    set: (key, value) => { write.run(key, JSON.stringify(value)); },
    delete: (key) => { remove.run(key); },
    all: () => all.all().map(({ key, value }) => [key, JSON.parse(value)]),
  };
}

/** The last round, or with HISTORY every round, as one list. A round that is finished again after a kill is the same round. */
export function finished(before, answers) {
  if (!settings.history || before === undefined)
    return answers;
  const isSame = answers.every((answer, index) => before[before.length - answers.length + index] === answer);
  return isSame ? before : [...before, ...answers];
}

/** Serves the webhook; /readyz; and /held: all answers that are stored, by the number of the person, in the order in which they were taken. */
export function serve(webhook, held) {
  const server = http.createServer((request, response) => {
    if (request.url === '/readyz')
      response.end('ready');
    else if (request.url === '/held')
      response.end(JSON.stringify(Object.fromEntries(held())));
    else
      webhook(request, response);
  });
  server.keepAliveTimeout = 600_000;
  server.listen(settings.port, '127.0.0.1', 1024);
}
