let offset = -Infinity;

// Stamps of the server arrive late (travel, replay), never early: the one furthest ahead is the truest.
export const clock = {
  learn(stamp) {
    const time = Date.parse(stamp);
    if (time) offset = Math.max(offset, time - Date.now());
  },
  now: () => Date.now() + (offset === -Infinity ? 0 : offset),
};
