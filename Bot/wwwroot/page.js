// The page around the chat: its own words follow the chat's language, and in Development it shows how to try it.
const chat = document.querySelector('#chat');
const toggle = document.querySelector('#language');
const COMMANDS = { id: 'language', en: 'bahasa' };
let language = document.documentElement.lang;
let ways = [];
let link = null;

chat.addEventListener('prakerja:language', ({ detail }) => {
  language = detail;
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll('[data-id]')) node.textContent = node.dataset[language];
  listHowToTry();
  toggle.hidden = false;
  queueMicrotask(openLink);
});

// Asked of the bot, which answers in the other language and repeats its question; the page then follows.
toggle.addEventListener('click', () => {
  chat.dispatchEvent(new CustomEvent('prakerja:say', { detail: { text: COMMANDS[language] } }));
});

// "Lanjut di perangkat lain": the token leaves the address bar at once and goes to the bot once, which asks for the number.
function openLink() {
  const token = location.hash.split('#l=')[1];
  if (token) {
    link = token;
    history.replaceState(null, '', location.pathname);
  }
  if (!link || !chat.shadowRoot) return;
  chat.dispatchEvent(new CustomEvent('prakerja:say', { detail: { channelData: { prakerjaLink: link } } }));
  link = null;
}

addEventListener('hashchange', openLink);
openLink();

function listHowToTry() {
  document.querySelector('#try ul').replaceChildren(...ways.map((way) => {
    const { title, text } = language === 'en' ? way.en : way;
    const item = document.createElement('li');
    const name = document.createElement('strong');
    name.textContent = title;
    item.append(name, document.createElement('br'), text);
    return item;
  }));
}

async function showHowToTry() {
  const answer = await fetch('/dev/start.json').catch(() => null);
  if (!answer?.ok) return;
  ways = await answer.json();
  listHowToTry();
  document.querySelector('#try').hidden = false;
}

addEventListener('load', () => setTimeout(showHowToTry, 300));
