import { el, icon, safeUrl } from './dom.js';

/** The newest stand out; older ones stay pressable, because the server knows what they mean now. */
export class Buttons {
  constructor(texts, server, onPress) {
    this.texts = texts;
    this.server = server;
    this.onPress = onPress;
    this.byValue = new Map();
  }

  group(actions) {
    if (!actions.length) return null;
    this.current = el('div', { class: 'choices', role: 'group', 'aria-label': this.texts.get('choices') }, ...actions.map((action) => this.button(action)));
    return this.current;
  }

  retire() {
    this.current?.classList.add('old');
    this.current = null;
  }

  markPressed(value) {
    const button = value && this.byValue.get(keyOf(value));
    if (!button || button.hasAttribute('aria-pressed')) return;
    button.setAttribute('aria-pressed', 'true');
    button.prepend(icon('check'));
    button.parentNode.classList.add('answered');
  }

  button(action) {
    if (action.type === 'openUrl') return this.link(action);
    const button = el('button', { type: 'button', class: 'choice', 'data-test': 'choice' }, action.title);
    button.addEventListener('click', () => {
      // A second tap of the same thumb is not a second answer.
      if (Date.now() - (button.pressedAt ?? 0) < 1500) return;
      button.pressedAt = Date.now();
      this.onPress(action);
      this.markPressed(action.value);
    });
    if (action.value) this.byValue.set(keyOf(action.value), button);
    return button;
  }

  link(action) {
    const url = safeUrl(action.value, this.server);
    return url && el('a', { class: 'choice', 'data-test': 'choice', href: url, target: '_blank', rel: 'noopener' },
      action.title, icon('link'), el('span', { class: 'sr' }, this.texts.get('newTab')));
  }
}

export function pressed(action) {
  if (action.type === 'imBack') return { text: action.value };
  const displayText = action.displayText ?? action.title;
  const postBack = action.type === 'postBack';
  return { text: postBack ? undefined : displayText, value: action.value, channelData: { postBack, messageBack: { displayText } } };
}

function keyOf(value) {
  return JSON.stringify(value.step ? [value.step, value.rev, value.choice] : value);
}
