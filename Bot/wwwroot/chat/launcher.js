import { el, icon, stylesheet } from './dom.js';
import { openStore } from './store.js';
import { Texts } from './texts.js';

/** The chat itself is loaded at the first tap; the shadow root keeps the host page's styles out. */
export const start = ({ server }) => new Launcher(server).show();

class Launcher {
  constructor(server) {
    this.server = server;
    this.store = openStore();
    this.texts = new Texts(this.store.get('language'));
    this.unread = 0;
    this.badge = el('span', { class: 'badge', hidden: true });
    this.button = el('button', { type: 'button', class: 'launcher', 'data-test': 'launcher', click: () => this.open() },
      icon('chat'), this.texts.bind(el('span'), 'launch'), this.badge);
    this.panel = el('dialog', { close: () => this.closed(), keydown: ({ key }) => key === 'Escape' && this.panel.close() });
    this.texts.bind(this.panel, 'title', 'aria-label');
  }

  async show() {
    const host = el('prakerja-chat');
    const root = host.attachShadow({ mode: 'open' });
    const style = stylesheet('launcher.css');
    root.append(style.node);
    document.body.append(host);
    await style.ready;
    root.append(this.panel, this.button);
    visualViewport?.addEventListener('resize', () => this.fit());
  }

  async open() {
    // Modal where it covers the page: focus stays inside, and the phone's back gesture closes it.
    this.panel[matchMedia('(max-width: 480px)').matches ? 'showModal' : 'show']();
    this.button.hidden = true;
    this.countUnread(0);
    this.fit();
    this.loading = this.loading ?? this.load();
    await this.loading;
    this.chat?.transcript.toEnd();
    this.closeButton?.focus({ preventScroll: true });
    this.chat?.composer.focus();
  }

  async load() {
    try {
      const { Chat } = await import('./chat.js');
      this.chat = new Chat({ server: this.server, store: this.store, texts: this.texts, header: this.header(), onBotMessage: () => this.heard() });
      await this.chat.open(this.panel);
    } catch {
      this.loading = null;
      this.panel.close();
    }
  }

  header() {
    this.closeButton = el('button', { type: 'button', 'data-test': 'close', click: () => this.panel.close() }, icon('close'));
    this.texts.bind(this.closeButton, 'close', 'aria-label');
    const language = el('button', { type: 'button', 'data-test': 'language', click: () => this.chat.say(this.texts.get('otherLanguageCommand')) });
    return el('header', {},
      el('div', {}, this.texts.bind(el('strong'), 'title'), this.texts.bind(el('span'), 'subtitle')),
      this.texts.bind(language, 'otherLanguage'), this.closeButton);
  }

  closed() {
    this.button.hidden = false;
    this.button.focus();
  }

  heard() {
    if (!this.panel.open) this.countUnread(this.unread + 1);
  }

  countUnread(count) {
    this.unread = count;
    this.badge.hidden = !count;
    this.badge.textContent = count;
  }

  /** Above the keyboard. */
  fit() {
    if (window.visualViewport) this.panel.style.setProperty('--visible', `${visualViewport.height}px`);
  }
}
