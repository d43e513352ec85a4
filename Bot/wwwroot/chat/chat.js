import { Buttons, pressed } from './buttons.js';
import { clock } from './clock.js';
import { Composer } from './composer.js';
import { Connection } from './connection.js';
import { Countdown } from './countdown.js';
import { el, newId, stylesheet } from './dom.js';
import { Outbox } from './outbox.js';
import { Photos } from './photo.js';
import { Session } from './session.js';
import { StatusLine } from './status.js';
import { openStore } from './store.js';
import { Texts } from './texts.js';
import { Transcript } from './transcript.js';

const ECHO_WITHIN = 6000;

/** Fills an element, which gets the event prakerja:language and takes prakerja:say { text }. */
export function start({ server, mount }) {
  const host = document.querySelector(mount);
  const store = openStore();
  const texts = new Texts(store.get('language'));
  const chat = new Chat({ server, store, texts });
  const tell = () => host.dispatchEvent(new CustomEvent('prakerja:language', { detail: texts.language }));
  texts.onChange(tell);
  tell();
  host.addEventListener('prakerja:say', ({ detail }) => chat.post(detail));
  return chat.open(host.attachShadow({ mode: 'open' }));
}

export class Chat {
  constructor({ server, store, texts, header, onBotMessage = () => {} }) {
    this.store = store;
    this.texts = texts;
    this.onBotMessage = onBotMessage;
    this.root = el('div', { class: 'chat', 'data-test': 'chat' });
    this.session = new Session(server, store, texts);
    this.outbox = new Outbox(store, this.session, {
      onState: (id, state) => this.transcript.showState(id, state),
      onSettled: (id) => this.acknowledged(id),
      onImpatience: () => this.outbox.ready || this.connection.reconnect(),
    });
    this.transcript = new Transcript(texts, server, new Buttons(texts, server, (action) => this.press(action)), this.outbox);
    this.countdown = new Countdown(texts);
    this.status = new StatusLine(texts, this.root);
    this.photos = new Photos({ session: this.session, transcript: this.transcript, texts, activity: (id, more) => this.activity(id, more), onSent: (id) => this.acknowledged(id) });
    this.composer = new Composer(texts, { onText: (text) => this.say(text), onPhoto: (file) => this.photos.send(file) });
    this.connection = new Connection(this.session, {
      onActivity: (activity) => this.receive(activity),
      onState: (state, seconds) => this.connectionChanged(state, seconds),
    });
    this.root.append(...[header, this.countdown.node, this.transcript.node, this.status.node, this.composer.node].filter(Boolean));
    texts.onChange((language) => store.set('language', language));
  }

  async open(container) {
    const style = stylesheet('chat.css');
    container.append(style.node);
    await style.ready;
    container.append(this.root);
    for (const { id, activity, state } of this.outbox.restore()) {
      this.showOwn(id, activity);
      this.transcript.showState(id, state);
    }
    this.transcript.showTyping(true);
    this.connection.onNewConversation = () => this.startAnew();
    this.connection.start();
    this.composer.focus();
  }

  say(text) {
    this.post({ text });
  }

  press(action) {
    this.post(pressed(action));
  }

  post(content) {
    const id = newId();
    const activity = this.activity(id, content);
    this.showOwn(id, activity);
    this.outbox.add(id, activity);
  }

  showOwn(id, { text }) {
    if (text) this.transcript.addPending(id, text);
  }

  activity(id, { channelData, ...content }) {
    return {
      type: 'message',
      from: { id: 'user', role: 'user' },
      locale: this.texts.locale,
      textFormat: 'plain',
      localTimestamp: new Date().toISOString(),
      ...content,
      channelData: { ...channelData, clientActivityID: id, prakerjaWidget: true },
    };
  }

  receive(activity) {
    clock.learn(activity.timestamp);
    const fromBot = activity.from?.role === 'bot';
    if (fromBot && activity.type === 'message') {
      const { channelData = {}, locale } = activity;
      if (locale) this.texts.use(locale);
      this.countdown.read(channelData);
      this.composer.ask(channelData.ask);
      this.onBotMessage();
    }
    this.transcript.receive(activity);
  }

  connectionChanged(state, seconds) {
    this.status.show(state, seconds);
    this.outbox.ready = state === 'online';
    if (state !== 'online') return;
    this.outbox.flush();
    this.photos.wake();
    setTimeout(() => this.transcript.speak(), 1000);
  }

  /** If the echo stays away, the stream is dead and only looks open. */
  acknowledged(id) {
    this.transcript.settle(id);
    setTimeout(() => this.transcript.awaitsEcho(id) && this.connection.reconnect(), ECHO_WITHIN);
  }

  startAnew() {
    this.outbox.holdBack();
    this.transcript.clear();
    this.transcript.note(this.texts.get('startedAnew'));
  }
}
