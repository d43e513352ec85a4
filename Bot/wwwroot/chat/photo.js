import { el, newId } from './dom.js';
import { shrink } from './shrink.js';
import { upload } from './upload.js';

const LARGEST = 10 * 1024 * 1024;
const DELAYS = [1000, 3000, 8000];
const PHOTO = /\.(jpe?g|png|webp|hei[cf])$/i;

export class Photos {
  constructor({ session, transcript, texts, activity, onSent }) {
    this.session = session;
    this.transcript = transcript;
    this.texts = texts;
    this.activity = activity;
    this.onSent = onSent;
    this.waiting = new Set();
  }

  async send(file) {
    if (!file.type.startsWith('image/') && !PHOTO.test(file.name)) return this.transcript.note(this.texts.get('notPhoto'));
    const photo = this.show(newId());
    photo.file = await shrink(file);
    if (photo.signal.aborted) return;
    photo.name = photo.file === file ? file.name : `${file.name.replace(/\.\w+$/, '')}.jpg`;
    this.preview(photo);
    if (photo.file.size > LARGEST) this.giveUp(photo, 'photoTooBig');
    else await this.deliver(photo);
  }

  wake() {
    for (const photo of [...this.waiting]) this.deliver(photo);
  }

  show(id) {
    const abort = new AbortController();
    const label = el('span', { 'data-test': 'photo-state' }, this.texts.get('sending'));
    const bar = el('progress', { max: 1, value: 0, 'aria-label': this.texts.get('yourPhoto') });
    const message = this.transcript.addPending(id, el('span', { class: 'caption' }, this.texts.get('yourPhoto')));
    const photo = { id, label, bar, message, signal: abort.signal, abort, tries: 0 };
    this.showProgress(photo);
    return photo;
  }

  preview(photo) {
    const src = URL.createObjectURL(photo.file);
    const image = el('img', { class: 'preview', alt: '', src, load: () => URL.revokeObjectURL(src), error: () => image.remove() });
    photo.message.body.prepend(image);
  }

  async deliver(photo) {
    this.waiting.delete(photo);
    clearTimeout(photo.timer);
    this.showProgress(photo);
    this.progress(photo, 0);
    try {
      await this.session.authorized(() => upload({
        url: this.session.url('/conversations/{id}/upload'),
        token: this.session.token,
        activity: this.activity(photo.id, { attachments: [{ contentType: photo.file.type || 'application/octet-stream', name: photo.name }] }),
        photo,
        onProgress: (part) => this.progress(photo, part),
      }));
      this.transcript.settle(photo.id);
      this.onSent(photo.id);
    } catch (failure) {
      // An echo means that it arrived and only the answer was lost.
      if (!photo.signal.aborted && this.transcript.awaitsEcho(photo.id)) this.recover(photo, failure);
    }
  }

  recover(photo, failure) {
    if (!failure.passing) return this.giveUp(photo, failure.status === 413 ? 'photoTooBig' : 'photoRefused');
    const pause = DELAYS[photo.tries++];
    if (pause === undefined) {
      this.waiting.add(photo);
      return this.giveUp(photo, 'failed', () => { photo.tries = 0; this.deliver(photo); });
    }
    photo.label.textContent = this.texts.get('waiting');
    this.waiting.add(photo);
    photo.timer = setTimeout(() => this.deliver(photo), Math.max(pause, failure.retryAfter * 1000));
  }

  giveUp(photo, reason, retry) {
    photo.label.textContent = this.texts.get(reason);
    photo.message.node.classList.add('unsent');
    this.transcript.replaceFoot(photo.message, photo.label);
    if (retry) photo.message.foot.append(this.transcript.footButton('sendAgain', 'retry', retry));
    photo.message.foot.append(this.transcript.footButton('remove', 'remove', () => this.drop(photo)));
  }

  progress(photo, part) {
    photo.bar.value = part;
    photo.label.textContent = part < 1 ? this.texts.get('uploading', Math.round(part * 100)) : this.texts.get('sending');
  }

  showProgress(photo) {
    photo.message.node.classList.remove('unsent');
    this.transcript.replaceFoot(photo.message, photo.bar, photo.label, this.transcript.footButton('cancel', 'cancel', () => this.drop(photo)));
  }

  drop(photo) {
    photo.abort.abort();
    clearTimeout(photo.timer);
    this.waiting.delete(photo);
    this.transcript.remove(photo.id);
  }
}
