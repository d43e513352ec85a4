import { el, safeUrl } from './dom.js';

const LINK = /(https?:\/\/[^\s<>"]+)/;
const STEP = /^(?:Langkah|Step) (\d{1,2}) (?:dari|of) (\d{1,2})\b.*$/m;

export function bubble(kind, who, ...content) {
  const foot = el('div', { class: 'foot' });
  const body = el('div', { class: 'body', dir: 'auto' }, ...content);
  const node = el('div', { class: `message ${kind}`, 'data-test': `message-${kind}` },
    el('span', { class: 'sr' }, who), body, foot);
  return { node, body, foot };
}

export function botText(text) {
  const step = STEP.exec(text);
  if (!step) return linked(text);
  const before = text.slice(0, step.index).trimEnd();
  const after = text.slice(step.index + step[0].length).trimStart();
  return [before && el('div', {}, ...linked(before)), stepLine(step[0], Number(step[1]), Number(step[2])), ...linked(after)];
}

export function picture(attachment, server) {
  const url = safeUrl(attachment.contentUrl, server);
  if (!/^https?:/.test(url) || !/^image|^$/.test(attachment.contentType ?? '')) return null;
  const image = el('img', { src: url, alt: attachment.name ?? '', error: () => image.parentNode.remove() });
  return el('a', { class: 'picture', href: url, target: '_blank', rel: 'noopener' }, image);
}

function stepLine(text, done, all) {
  const bar = el('i');
  bar.style.width = `${Math.min(100, (100 * done) / all)}%`;
  return el('div', { class: 'step' }, text, el('span', { class: 'meter', 'aria-hidden': 'true' }, bar));
}

function linked(text) {
  return text.split(LINK).map((part, index) => {
    if (index % 2 === 0) return part;
    const [, address, tail] = /^(.*?)([.,;:!?)\]]*)$/.exec(part);
    const url = safeUrl(address);
    return url ? span(el('a', { href: url, target: '_blank', rel: 'noopener' }, address), tail) : part;
  });
}

function span(...children) {
  return el('span', {}, ...children);
}
