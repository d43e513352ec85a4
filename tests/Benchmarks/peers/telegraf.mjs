// Telegraf: a wizard scene, its session in SQLite. The library stores the session when the handler is done, that is after the reply, and answers the
// update then.
import { Scenes, Telegraf, session } from 'telegraf';
import { agent, anew, botInfo, finished, questions, serve, settings, table } from './shared.mjs';

const sessions = table('sessions');

async function begin(ctx) {
  await ctx.reply(ctx.scene.state.again ? anew : questions[0]);
  ctx.wizard.state.answers = [];
  ctx.wizard.next();
}

const steps = questions.map((_, index) => async (ctx) => {
  const { answers } = ctx.wizard.state;
  answers.push(ctx.message.text);
  if (index + 1 < questions.length) {
    await ctx.reply(questions[index + 1]);
    ctx.wizard.next();
    return;
  }
  ctx.session.finished = finished(ctx.session.finished, answers);
  await ctx.scene.enter('questions', { again: true });
});

const bot = new Telegraf('1:peer', { telegram: { apiRoot: settings.api, agent, webhookReply: false } });
bot.botInfo = botInfo;
bot.use(session({ store: sessions, getSessionKey: (ctx) => ctx.from && String(ctx.from.id) }));
bot.use(new Scenes.Stage([new Scenes.WizardScene('questions', begin, ...steps)]).middleware());
bot.start((ctx) => ctx.scene.enter('questions'));
// The library answers an update although its handler failed; a thrown error lets the server of this bot answer 500.
bot.catch((error) => { throw error; });

const webhook = bot.webhookCallback('/telegram/webhook', { secretToken: settings.secret });
serve(
  (request, response) => Promise.resolve(webhook(request, response)).catch(() => { response.statusCode = 500; response.end(); }),
  () => sessions.all().map(([key, value]) => [key, [...value.finished ?? [], ...value.__scenes?.state?.answers ?? []]]));
