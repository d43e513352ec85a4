import { readJson } from './store.js';

const KEY = 'out.';
const DELAYS = [1000, 2000, 4000, 8000, 15_000];
const STALE_AFTER = 24 * 3600 * 1000;

/**
 * Messages kept until acknowledged, repeated under the same clientActivityID, in order. One key each, so that two
 * tabs do not overwrite each other. States: sending, waiting (goes by itself), failed and tooBig (the person decides).
 */
export class Outbox {
  constructor(store, session, { onState, onSettled, onImpatience }) {
    this.store = store;
    this.session = session;
    this.onState = onState;
    this.onSettled = onSettled;
    this.onImpatience = onImpatience;
    this.entries = new Map();
    this.tries = 0;
  }

  restore() {
    const found = this.store.keys(KEY).map((key) => readJson(this.store, key)).filter((entry) => entry?.id);
    for (const entry of found.sort((a, b) => a.at - b.at)) {
      entry.state = Date.now() - entry.at < STALE_AFTER ? 'waiting' : 'failed';
      this.entries.set(entry.id, entry);
    }
    return [...this.entries.values()];
  }

  add(id, activity) {
    const entry = { id, at: Date.now(), conversation: this.session.conversationId, activity, state: 'sending' };
    this.entries.set(id, entry);
    this.store.set(KEY + id, JSON.stringify(entry));
    this.flush();
  }

  retry(id) {
    const entry = this.entries.get(id);
    if (!entry) return;
    entry.conversation = this.session.conversationId;
    this.mark(entry, 'sending');
    this.onImpatience();
    this.flush();
  }

  remove(id) {
    this.entries.delete(id);
    this.store.remove(KEY + id);
  }

  settle(id) {
    if (!this.entries.has(id)) return;
    this.remove(id);
    this.onSettled(id);
  }

  /** A new conversation asks something else: old answers wait for the person's word. */
  holdBack() {
    for (const entry of this.entries.values()) if (!this.belongs(entry)) this.mark(entry, 'failed');
  }

  async flush() {
    if (this.sending) return;
    clearTimeout(this.timer);
    if (!this.ready) return this.entries.forEach((entry) => entry.state === 'sending' && this.mark(entry, 'waiting'));
    this.sending = true;
    for (let entry = this.next(); entry; entry = this.next()) {
      try {
        await this.send(entry);
      } catch (failure) {
        if (!this.recover(entry, failure)) break;
      }
    }
    this.sending = false;
  }

  next() {
    return [...this.entries.values()].find((entry) => entry.state === 'sending' || entry.state === 'waiting');
  }

  async send(entry) {
    if (!this.belongs(entry)) return this.mark(entry, 'failed');
    this.mark(entry, 'sending');
    await this.session.call('POST', '/conversations/{id}/activities', entry.activity);
    this.tries = 0;
    this.settle(entry.id);
  }

  /** Whether the next message may be tried. */
  recover(entry, failure) {
    if (!this.entries.has(entry.id)) return true;
    if (!failure.passing) {
      this.mark(entry, failure.status === 413 ? 'tooBig' : 'failed');
      return true;
    }
    const pause = Math.max(failure.retryAfter * 1000, DELAYS[Math.min(this.tries++, DELAYS.length - 1)]);
    this.mark(entry, 'waiting');
    this.timer = setTimeout(() => this.flush(), pause);
    return false;
  }

  belongs(entry) {
    return !entry.conversation || entry.conversation === this.session.conversationId;
  }

  mark(entry, state) {
    entry.state = state;
    this.onState(entry.id, state);
  }
}
