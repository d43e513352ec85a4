const SVG = 'http://www.w3.org/2000/svg';

const PATHS = {
  camera: 'M4 8h3l2-3h6l2 3h3v11H4zM12 10a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4',
  chat: 'M4 5h16v11H11l-5 4v-4H4z',
  check: 'M5 12.5l4.5 4.5L19 7',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M12 5v13M6 12l6 6 6-6',
  link: 'M14 5h5v5M19 5l-8 8M10 6H5v13h13v-5',
  send: 'M4 12h15M12 5l7 7-7 7',
};

/** A function among the attributes is a listener; text among the children is text, never markup. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') node.addEventListener(name, value);
    else if (value === true) node.setAttribute(name, '');
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child != null));
  return node;
}

export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}

export function stylesheet(name) {
  const node = el('link', { rel: 'stylesheet', href: new URL(name, import.meta.url).href });
  const ready = new Promise((done) => { node.onload = node.onerror = done; });
  return { node, ready };
}

export function safeUrl(text, base) {
  try {
    const url = new URL(text, base);
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

// crypto.randomUUID is missing in old Chrome and outside https.
export function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
