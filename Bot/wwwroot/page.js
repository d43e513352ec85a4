// The page around the chat: its own words follow the chat's language, and in Development it shows how to try it.
const chat = document.querySelector('#chat');
const toggle = document.querySelector('#language');
const COMMANDS = { id: 'language', en: 'bahasa' };
let language = document.documentElement.lang;

chat.addEventListener('prakerja:language', ({ detail }) => {
  language = detail;
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll('[data-id]')) node.textContent = node.dataset[language];
  toggle.hidden = false;
});

// Asked of the bot, which answers in the other language and repeats its question; the page then follows.
toggle.addEventListener('click', () => {
  chat.dispatchEvent(new CustomEvent('prakerja:say', { detail: { text: COMMANDS[language] } }));
});

async function showHowToTry() {
  const answer = await fetch('/dev/start.json').catch(() => null);
  if (!answer?.ok) return;
  const panel = document.querySelector('#try');
  const list = panel.querySelector('ul');
  for (const { title, text } of await answer.json()) {
    const item = document.createElement('li');
    const name = document.createElement('strong');
    name.textContent = title;
    item.append(name, document.createElement('br'), text);
    list.append(item);
  }
  panel.hidden = false;
}

addEventListener('load', () => setTimeout(showHowToTry, 300));
