import { el, icon } from './dom.js';

const LONGEST = 4000;
const KEYBOARDS = {
  number: { inputmode: 'numeric', autocomplete: 'off' },
  email: { inputmode: 'email', autocomplete: 'email', autocapitalize: 'none' },
  tel: { inputmode: 'tel', autocomplete: 'tel' },
};
const PLAIN = { inputmode: 'text', autocomplete: 'off', autocapitalize: 'sentences' };
const TOUCH = matchMedia('(hover: none)');
const ASKS = ['text', 'choice', 'number', 'email', 'tel', 'photo', 'none'];

export class Composer {
  constructor(texts, { onText, onPhoto }) {
    this.texts = texts;
    this.onText = onText;
    this.input = el('textarea', { rows: 1, maxlength: LONGEST, enterkeyhint: 'send', 'data-test': 'input',
      keydown: (event) => this.keyPressed(event), input: () => this.changed() });
    this.file = el('input', { type: 'file', class: 'sr', accept: 'image/*,.heic,.heif', 'data-test': 'photo-input',
      change: () => this.picked(onPhoto) });
    this.photo = el('label', { class: 'photo', 'data-test': 'photo' }, this.file, icon('camera'), texts.bind(el('span'), 'takePhoto'));
    this.sendButton = el('button', { type: 'submit', class: 'send', 'data-test': 'send' }, icon('send'));
    this.hint = el('div', { class: 'hint', role: 'status', hidden: true });
    this.node = el('form', { class: 'composer', submit: (event) => this.submit(event) }, this.hint, this.photo, this.input, this.sendButton);
    texts.bind(this.file, 'takePhoto', 'aria-label');
    texts.bind(this.input, 'input', 'aria-label');
    texts.bind(this.sendButton, 'send', 'aria-label');
    texts.onChange(() => this.ask(this.kind));
    this.ask('none');
  }

  ask(kind) {
    this.kind = ASKS.includes(kind) ? kind : 'none';
    for (const [name, value] of Object.entries({ ...PLAIN, ...KEYBOARDS[this.kind] })) this.input.setAttribute(name, value);
    this.input.placeholder = this.texts.get(`ask_${this.kind}`);
    this.node.classList.toggle('asks-photo', this.kind === 'photo');
    // Lowers the keyboard that hides what there is to tap.
    if (TOUCH.matches && /choice|photo|none/.test(this.kind)) this.input.blur();
  }

  focus() {
    if (!TOUCH.matches) this.input.focus({ preventScroll: true });
  }

  keyPressed(event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    this.submit(event);
  }

  submit(event) {
    event.preventDefault();
    const text = this.input.value.trim();
    if (!text) return;
    this.input.value = '';
    this.changed();
    this.input.focus({ preventScroll: true });
    this.onText(text);
  }

  changed() {
    const full = this.input.value.length >= LONGEST;
    this.hint.hidden = !full;
    this.hint.textContent = full ? this.texts.get('tooLong') : '';
    this.node.classList.toggle('has-text', Boolean(this.input.value.trim()));
    this.input.style.height = 'auto';
    this.input.style.height = `${this.input.scrollHeight + 2}px`;
  }

  picked(onPhoto) {
    const [file] = this.file.files;
    if (file) onPhoto(file);
    this.file.value = '';
  }
}
