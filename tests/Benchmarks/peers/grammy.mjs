// grammY: a conversation, its state in SQLite. The plugin stores the state when the conversation waits again, that is after the reply, and the update is
// answered then.
import { conversations, createConversation } from '@grammyjs/conversations';
import { Bot, webhookCallback } from 'grammy';
import { agent, anew, botInfo, finished, questions, serve, settings, table } from './shared.mjs';

const states = table('conversations');
const rounds = table('rounds');

/** Begins with /start, or with the first answer of the next round. */
async function ask(conversation, ctx) {
  const answers = [];
  if (ctx.message.text === '/start')
    await ctx.reply(questions[0]);
  else
    await take(ctx);
  while (answers.length < questions.length)
    await take(await conversation.waitFor('message:text'));
  const person = String(ctx.from.id);
  await conversation.external(() => rounds.set(person, finished(rounds.get(person), answers)));

  async function take(answer) {
    answers.push(answer.message.text);
    await answer.reply(questions[answers.length] ?? anew);
  }
}

const bot = new Bot('1:peer', { botInfo, client: { apiRoot: settings.api, baseFetchConfig: { agent, compress: true } } });
bot.use(conversations({
  storage: {
    type: 'key',
    getStorageKey: (ctx) => ctx.from && String(ctx.from.id),
    adapter: {
      read: (key) => states.get(key),
      write: (key, value) => states.set(key, value),
      delete: (key) => states.delete(key),
    },
  },
}));
bot.use(createConversation(ask, 'ask'));
bot.on('message:text', (ctx) => ctx.conversation.enter('ask'));

const webhook = webhookCallback(bot, 'http', { secretToken: settings.secret, timeoutMilliseconds: 60_000 });
serve(
  (request, response) => webhook(request, response).catch(() => { response.statusCode = 500; response.end(); }),
  () => {
    const held = new Map(rounds.all());
    for (const [key, state] of states.all())
      held.set(key, [...held.get(key) ?? [], ...textsOf(state)]);
    return held;
  });

/** The answers of an open conversation, which keeps the updates that it waited for. */
function textsOf(state) {
  return [...JSON.stringify(state).matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text).filter((text) => text !== '/start');
}
