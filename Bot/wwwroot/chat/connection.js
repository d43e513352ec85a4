const DELAYS = [500, 1000, 2000, 4000, 8000, 15_000];
const KEEP_ALIVE = 20_000;
const OPEN_WITHIN = 10_000;
const POLL_EVERY = 2500;
const POLLS_BEFORE_NEXT_SOCKET = 24;

/**
 * A socket that comes back by itself and replays from the watermark; polling where sockets are blocked.
 * Each activity is handed on once. States: connecting, online, offline, busy (seconds).
 */
export class Connection {
  constructor(session, { onActivity, onState }) {
    this.session = session;
    this.onActivity = onActivity;
    this.onState = onState;
    this.watermark = '0';
    this.seen = new Set();
    this.tries = 0;
    this.blockedSockets = 0;
    this.attempt = 0;
  }

  start() {
    addEventListener('online', () => this.reconnect());
    addEventListener('offline', () => this.onState('offline'));
    document.addEventListener('visibilitychange', () => this.visibilityChanged());
    this.session.onNewConversation = () => this.startAnew();
    setInterval(() => this.socket?.readyState === WebSocket.OPEN && this.socket.send(''), KEEP_ALIVE);
    this.onState('connecting');
    this.connect();
  }

  /** Now. The old socket is kept until the new one stands. */
  reconnect() {
    this.tries = 0;
    this.connect();
  }

  // A phone that slept may hold a socket that looks open and is dead.
  visibilityChanged() {
    if (document.hidden) this.hiddenAt = Date.now();
    else if (this.socket?.readyState !== WebSocket.OPEN || Date.now() - this.hiddenAt > 3000) this.reconnect();
  }

  startAnew() {
    this.watermark = '0';
    this.onNewConversation?.();
    if (!this.joining) this.reconnect();
  }

  async connect() {
    const attempt = ++this.attempt;
    clearTimeout(this.timer);
    try {
      this.joining = true;
      const address = await this.session.join(this.watermark).finally(() => { this.joining = false; });
      if (attempt !== this.attempt) return;
      if (this.blockedSockets < 3) this.openSocket(address, attempt);
      else this.poll(attempt);
    } catch (failure) {
      if (attempt === this.attempt) this.retry(failure);
    }
  }

  openSocket(address, attempt) {
    const url = new URL(address, this.session.server);
    url.protocol = url.protocol.replace('http', 'ws');
    const socket = new WebSocket(url.href);
    const tooSlow = setTimeout(() => socket.close(), OPEN_WITHIN);
    let opened = false;
    socket.onopen = () => {
      opened = true;
      clearTimeout(tooSlow);
      if (attempt !== this.attempt) return socket.close();
      this.socket?.close();
      this.socket = socket;
      this.blockedSockets = 0;
      this.online();
    };
    socket.onmessage = ({ data }) => data && this.receive(JSON.parse(data));
    socket.onclose = () => {
      clearTimeout(tooSlow);
      if (!opened) this.blockedSockets++;
      if (attempt === this.attempt) this.retry();
    };
  }

  async poll(attempt) {
    this.online();
    for (let polls = 0; polls < POLLS_BEFORE_NEXT_SOCKET; polls++) {
      try {
        this.receive(await this.session.call('GET', `/conversations/{id}/activities?watermark=${encodeURIComponent(this.watermark)}`));
      } catch (failure) {
        if (attempt === this.attempt) this.retry(failure);
        return;
      }
      await new Promise((done) => setTimeout(done, POLL_EVERY));
      if (attempt !== this.attempt) return;
    }
    this.blockedSockets = 2;
    this.connect();
  }

  online() {
    this.tries = 0;
    this.onState('online');
  }

  retry(failure) {
    const wait = failure?.retryAfter ?? 0;
    const pause = DELAYS[Math.min(this.tries++, DELAYS.length - 1)];
    this.timer = setTimeout(() => this.connect(), Math.max(wait * 1000, pause * (0.8 + Math.random() * 0.4)));
    this.onState(!navigator.onLine ? 'offline' : wait ? 'busy' : 'connecting', wait);
  }

  receive({ activities = [], watermark }) {
    if (watermark != null) this.watermark = watermark;
    for (const activity of activities) {
      if (activity.id && this.seen.has(activity.id)) continue;
      this.seen.add(activity.id);
      this.onActivity(activity);
    }
  }
}
