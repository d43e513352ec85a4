import { botText, bubble, picture } from './message.js';
import { el, icon } from './dom.js';

const TYPING_LASTS = 4000;
const NEAR_THE_END = 80;

/** Messages not yet acknowledged stay at the end, known by their clientActivityID. */
export class Transcript {
  constructor(texts, server, buttons, outbox) {
    this.texts = texts;
    this.server = server;
    this.buttons = buttons;
    this.outbox = outbox;
    this.pending = new Map();
    this.log = el('div', { class: 'log', role: 'log', 'aria-live': 'off' });
    texts.bind(this.log, 'chat', 'aria-label');
    this.dots = el('div', { class: 'message bot dots', 'data-test': 'typing', role: 'img', hidden: true }, el('i'), el('i'), el('i'));
    texts.bind(this.dots, 'typing', 'aria-label');
    this.scroller = el('div', { class: 'scroller', tabindex: '0', scroll: () => this.scrolled() }, this.log, this.dots);
    this.more = el('button', { type: 'button', class: 'more', hidden: true, click: () => this.toEnd() }, icon('down'), texts.bind(el('span'), 'newMessage'));
    this.node = el('div', { class: 'transcript' }, this.scroller, this.more);
    this.atEnd = true;
    const observer = new ResizeObserver(() => this.atEnd && this.toEnd());
    [this.scroller, this.log, this.dots].forEach((part) => observer.observe(part));
  }

  receive(activity) {
    const fromBot = activity.from?.role === 'bot' || activity.from?.id === 'prakerja';
    if (activity.type === 'typing' && fromBot) this.showTyping();
    if (activity.type !== 'message') return;
    if (fromBot) this.receiveBot(activity);
    else this.receiveEcho(activity);
  }

  receiveBot(activity) {
    this.hideTyping();
    this.buttons.retire();
    const { attachments = [], suggestedActions, text = '', locale } = activity;
    const images = attachments.map((image) => picture(image, this.server));
    const message = bubble('bot', this.texts.get('botSays'), ...images, ...botText(text));
    message.foot.append(this.time(activity));
    this.place(el('div', { class: 'turn', lang: locale }, message.node, this.buttons.group(suggestedActions?.actions ?? [])), activity);
  }

  /** Our own message as the server keeps it, perhaps masked: it replaces what was typed. */
  receiveEcho(activity) {
    const id = activity.channelData?.clientActivityID;
    this.buttons.markPressed(activity.value);
    const local = this.pending.get(id);
    if (local) {
      if (activity.text) local.say(activity.text);
      this.outbox.settle(id);
      this.settle(id, activity);
      this.pending.delete(id);
    } else if (activity.text) {
      const message = this.userBubble(activity.text);
      this.stamp(message, activity);
      this.place(message.node, activity);
    }
  }

  addPending(id, content) {
    const message = this.userBubble(content);
    this.pending.set(id, message);
    message.node.classList.add('pending');
    this.log.append(message.node);
    this.toEnd();
    return message;
  }

  showState(id, state) {
    const message = this.pending.get(id);
    if (!message) return;
    message.node.classList.toggle('unsent', state !== 'sending');
    const foot = [el('span', {}, this.texts.get(state))];
    if (/waiting|failed/.test(state)) foot.push(this.footButton('sendAgain', 'retry', () => this.outbox.retry(id)));
    if (/failed|tooBig/.test(state)) foot.push(this.footButton('remove', 'remove', () => this.remove(id)));
    this.replaceFoot(message, ...foot);
  }

  /** Acknowledged: goes before those still on their way. */
  settle(id, activity = {}) {
    const message = this.pending.get(id);
    if (!message?.node.classList.contains('pending')) return;
    message.node.classList.remove('pending', 'unsent');
    this.stamp(message, activity);
    const next = this.log.querySelector('.pending');
    if (next) this.log.insertBefore(message.node, next);
  }

  awaitsEcho(id) {
    return this.pending.has(id);
  }

  remove(id) {
    this.outbox.remove(id);
    this.pending.get(id)?.node.remove();
    this.pending.delete(id);
  }

  clear() {
    for (const node of [...this.log.children]) if (!node.classList.contains('pending')) node.remove();
    this.lastDay = null;
  }

  note(text) {
    this.insert(el('div', { class: 'note' }, text));
  }

  footButton(key, test, click) {
    return el('button', { type: 'button', 'data-test': test, click }, this.texts.get(key));
  }

  showTyping(forever) {
    this.dots.hidden = false;
    clearTimeout(this.typingTimer);
    if (!forever) this.typingTimer = setTimeout(() => this.hideTyping(), TYPING_LASTS);
  }

  hideTyping() {
    this.dots.hidden = true;
  }

  /** A replayed history is not read aloud. */
  speak() {
    this.log.setAttribute('aria-live', 'polite');
  }

  userBubble(content) {
    const message = bubble('user', this.texts.get('youSay'), content);
    message.say = (text) => { message.body.lastChild.replaceWith(text); };
    return message;
  }

  stamp(message, activity) {
    this.replaceFoot(message, this.time(activity), icon('check'), el('span', { class: 'sr' }, this.texts.get('sent')));
  }

  replaceFoot({ foot }, ...children) {
    foot.textContent = '';
    foot.append(...children);
  }

  time({ timestamp }) {
    return el('time', {}, this.texts.time(timestamp ?? Date.now()));
  }

  place(node, { timestamp }) {
    const day = this.texts.day(timestamp ?? Date.now());
    if (day !== (this.lastDay ?? this.texts.day(Date.now()))) this.note(day);
    this.lastDay = day;
    this.insert(node);
  }

  insert(node) {
    this.log.insertBefore(node, this.log.querySelector('.pending'));
    this.more.hidden = this.atEnd;
  }

  scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    const nearTheEnd = scrollHeight - scrollTop - clientHeight < NEAR_THE_END;
    // A picture that has just loaded puts the end farther away too: only who scrolls up leaves it.
    if (nearTheEnd || scrollTop < this.lastTop) this.atEnd = nearTheEnd;
    this.lastTop = scrollTop;
    if (this.atEnd) this.more.hidden = true;
  }

  toEnd() {
    this.atEnd = true;
    this.more.hidden = true;
    this.scroller.scrollTop = this.scroller.scrollHeight;
  }
}
