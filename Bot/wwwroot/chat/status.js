import { el } from './dom.js';

const PATIENCE = 1200;

export class StatusLine {
  constructor(texts, root) {
    this.texts = texts;
    this.root = root;
    this.node = el('div', { class: 'status', role: 'status', 'data-test': 'status', hidden: true });
    texts.onChange(() => this.write());
  }

  show(state, seconds) {
    this.was = this.was || state === 'online';
    this.state = state === 'connecting' && this.was ? 'reconnecting' : state;
    this.seconds = seconds;
    this.root.dataset.connection = state;
    if (state === 'online') {
      clearTimeout(this.timer);
      this.timer = null;
      this.node.hidden = true;
    } else if (!this.node.hidden) this.write();
    else if (!this.timer) this.timer = setTimeout(() => this.write(), PATIENCE);
  }

  write() {
    this.timer = null;
    if (!this.state || this.state === 'online') return;
    this.node.hidden = false;
    this.node.textContent = this.texts.get(this.state, this.seconds);
  }
}
