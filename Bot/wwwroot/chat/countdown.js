import { clock } from './clock.js';
import { el } from './dom.js';

const ANNOUNCE = [30, 10];
const LINGER = 15;

export class Countdown {
  constructor(texts) {
    this.texts = texts;
    this.label = texts.bind(el('span'), 'timeLeft');
    this.time = el('strong');
    this.bar = el('i');
    this.spoken = el('span', { class: 'sr', role: 'status' });
    this.node = el('div', { class: 'countdown', role: 'timer', 'data-test': 'countdown', hidden: true },
      el('div', { 'aria-hidden': 'true' }, this.label, this.time),
      el('div', { class: 'meter', 'aria-hidden': 'true' }, this.bar), this.spoken);
  }

  /** Of each message of the bot: as long as the test runs, every one carries its deadline. */
  read({ test }) {
    if (!test) return this.stop();
    clock.learn(test.now);
    const deadline = Date.parse(test.deadline);
    if (!deadline || deadline < clock.now()) return;
    if (deadline !== this.deadline) {
      this.deadline = deadline;
      this.total = deadline - (Date.parse(test.now) || clock.now());
      this.announced = Infinity;
    }
    this.node.hidden = false;
    clearInterval(this.timer);
    this.timer = setInterval(() => this.tick(), 250);
    this.tick();
  }

  tick() {
    const left = Math.ceil((this.deadline - clock.now()) / 1000);
    if (left < -LINGER) return this.stop();
    const seconds = Math.max(left, 0);
    this.time.textContent = left > 0 ? `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}` : this.texts.get('timeUp');
    this.label.hidden = left <= 0;
    this.bar.style.transform = `scaleX(${Math.min(1, Math.max(0, (this.deadline - clock.now()) / this.total))})`;
    this.node.classList.toggle('soon', left <= 10);
    const mark = ANNOUNCE.find((limit) => left <= limit && left > limit - 3 && this.announced > limit);
    if (!mark) return;
    this.announced = mark;
    this.spoken.textContent = this.texts.get('secondsLeft', mark);
  }

  stop() {
    clearInterval(this.timer);
    this.node.hidden = true;
    this.spoken.textContent = '';
  }
}
