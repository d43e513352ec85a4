// <script src="https://…/widget.js" defer></script>; data-server: the bot's origin, if another than the script's;
// data-mount: selector of an element to fill, instead of a launcher button.
(() => {
  const script = document.currentScript;
  const { server, mount } = script.dataset;
  const options = { server: new URL(server || '/', script.src).origin, mount };
  const entry = new URL(mount ? 'chat/chat.js' : 'chat/launcher.js', script.src).href;

  const start = (attempt) => import(entry).then(
    (module) => module.start(options),
    () => attempt < 8 && setTimeout(start, 1000 * attempt, attempt + 1),
  );

  if (document.body) start(1);
  else addEventListener('DOMContentLoaded', () => start(1));
})();
