import { HttpFailure, requestJson } from './http.js';
import { readJson } from './store.js';

export class Session {
  constructor(server, store, texts) {
    this.server = server;
    this.store = store;
    this.texts = texts;
    this.saved = readJson(store, 'conversation');
    this.lastConversation = this.conversationId;
    this.token = null;
    this.onNewConversation = () => {};
  }

  get conversationId() {
    return this.saved?.conversationId ?? null;
  }

  /** The address of the stream from the watermark on. */
  async join(watermark) {
    await this.ensureToken();
    try {
      return this.adopt(await this.enter(watermark)).streamUrl;
    } catch (failure) {
      if (failure.status === 404) this.forget();
      throw failure;
    }
  }

  async enter(watermark) {
    if (!this.isNew) {
      try {
        return await this.call('GET', `/conversations/{id}?watermark=${encodeURIComponent(watermark)}`);
      } catch (failure) {
        if (failure.status !== 404) throw failure;
      }
    }
    const answer = await this.call('POST', '/conversations', { locale: this.texts.locale });
    this.isNew = false;
    return answer;
  }

  /** {id} in the path is the conversation. */
  call(method, path, body) {
    return this.authorized(() => requestJson(method, this.url(path), { token: this.token, body }));
  }

  /** Sends with a token; a refused one is replaced once. */
  async authorized(send) {
    const conversation = this.conversationId;
    await this.ensureToken();
    try {
      return await send();
    } catch (failure) {
      if (!failure.unauthorized) throw failure;
      await this.renew();
      // Meant for the lost conversation, not for the new one.
      if (conversation && conversation !== this.conversationId) throw new HttpFailure(0);
      return send();
    }
  }

  url(path) {
    return `${this.server}/v3/directline${path.replace('{id}', encodeURIComponent(this.conversationId))}`;
  }

  async ensureToken() {
    if (!this.token || Date.now() > this.expires - 30_000) await this.renew();
  }

  renew() {
    this.renewing = this.renewing ?? this.requestToken().finally(() => { this.renewing = null; });
    return this.renewing;
  }

  async requestToken() {
    const known = this.saved;
    try {
      this.keep(await requestJson('POST', `${this.server}/webchat/token`, { body: known ?? {} }));
    } catch (failure) {
      if (!known || !failure.unauthorized) throw failure;
      this.forget();
      this.keep(await requestJson('POST', `${this.server}/webchat/token`, { body: {} }));
    }
    if (this.lastConversation === this.conversationId) return;
    this.isNew = true;
    if (this.lastConversation) this.onNewConversation();
    this.lastConversation = this.conversationId;
  }

  keep(answer) {
    this.adopt(answer);
    this.saved = { conversationId: answer.conversationId, resume: answer.resume ?? this.saved?.resume };
    this.store.set('conversation', JSON.stringify(this.saved));
  }

  adopt(answer) {
    if (!answer.conversationId) throw new HttpFailure(0);
    if (answer.token) {
      const life = (answer.expires_in || 1800) * 1000;
      this.token = answer.token;
      this.expires = Date.now() + life;
      clearTimeout(this.refreshTimer);
      this.refreshTimer = setTimeout(() => this.refresh(), Math.max(life / 2, 60_000));
    }
    return answer;
  }

  async refresh() {
    try {
      this.adopt(await requestJson('POST', this.url('/tokens/refresh'), { token: this.token }));
    } catch (failure) {
      if (failure.passing) this.refreshTimer = setTimeout(() => this.refresh(), 60_000);
    }
  }

  forget() {
    this.saved = null;
    this.token = null;
    this.store.remove('conversation');
  }
}
