const TEXTS = {
  id: {
    title: 'Prakerja.Bot',
    subtitle: 'asisten pendaftaran',
    launch: 'Daftar Prakerja',
    close: 'Tutup percakapan',
    chat: 'Percakapan',
    choices: 'Pilihan jawaban',
    botSays: 'Prakerja:',
    youSay: 'Anda:',
    typing: 'Prakerja sedang mengetik',
    newMessage: 'Pesan baru',
    newTab: '(tab baru)',
    otherLanguage: 'English',
    otherLanguageCommand: 'language',
    send: 'Kirim',
    input: 'Jawaban Anda',
    ask_text: 'Ketik jawaban…',
    ask_choice: 'Pilih atau ketik…',
    ask_number: 'Ketik angkanya…',
    ask_email: 'Ketik alamat e-mail…',
    ask_tel: 'Ketik nomor HP…',
    ask_photo: 'Atau ketik pesan…',
    ask_none: 'Ketik pesan…',
    tooLong: 'Satu pesan paling panjang 4.000 huruf.',
    connecting: 'Menyambungkan…',
    reconnecting: 'Menyambung lagi…',
    offline: 'Tidak ada internet. Pesan Anda disimpan dan dikirim setelah tersambung.',
    busy: 'Sedang ramai. Kami sambungkan lagi dalam {0} detik.',
    startedAnew: 'Percakapan baru dimulai',
    sending: 'Mengirim…',
    waiting: 'Menunggu sambungan',
    failed: 'Belum terkirim',
    tooBig: 'Terlalu besar untuk dikirim',
    sent: 'Terkirim',
    sendAgain: 'Kirim ulang',
    remove: 'Hapus',
    takePhoto: 'Ambil atau pilih foto',
    uploading: 'Mengunggah {0}%',
    photoRefused: 'Foto ini tidak dapat diterima. Pilih foto lain.',
    photoTooBig: 'Foto ini lebih dari 10 MB. Pilih foto yang lebih kecil.',
    notPhoto: 'Berkas ini bukan foto. Pilih foto JPG, PNG, WebP, atau HEIC.',
    cancel: 'Batal',
    yourPhoto: 'Foto Anda',
    timeLeft: 'Sisa waktu',
    secondsLeft: 'Sisa {0} detik',
    timeUp: 'Waktu habis',
  },
  en: {
    title: 'Prakerja.Bot',
    subtitle: 'registration assistant',
    launch: 'Register for Prakerja',
    close: 'Close the chat',
    chat: 'Chat',
    choices: 'Answers to choose from',
    botSays: 'Prakerja:',
    youSay: 'You:',
    typing: 'Prakerja is typing',
    newMessage: 'New message',
    newTab: '(new tab)',
    otherLanguage: 'Bahasa Indonesia',
    otherLanguageCommand: 'bahasa',
    send: 'Send',
    input: 'Your answer',
    ask_text: 'Type your answer…',
    ask_choice: 'Choose or type…',
    ask_number: 'Type the digits…',
    ask_email: 'Type the e-mail address…',
    ask_tel: 'Type the mobile number…',
    ask_photo: 'Or type a message…',
    ask_none: 'Type a message…',
    tooLong: 'A message can be up to 4,000 characters long.',
    connecting: 'Connecting…',
    reconnecting: 'Reconnecting…',
    offline: 'No internet. Your message is kept and goes out once you are connected.',
    busy: 'Many people are here right now. Connecting again in {0} seconds.',
    startedAnew: 'A new conversation begins',
    sending: 'Sending…',
    waiting: 'Waiting for the connection',
    failed: 'Not sent',
    tooBig: 'Too large to send',
    sent: 'Sent',
    sendAgain: 'Send again',
    remove: 'Remove',
    takePhoto: 'Take or choose a photo',
    uploading: 'Uploading {0}%',
    photoRefused: 'This photo cannot be accepted. Please choose another one.',
    photoTooBig: 'This photo is over 10 MB. Please choose a smaller one.',
    notPhoto: 'This file is not a photo. Please choose a JPG, PNG, WebP or HEIC photo.',
    cancel: 'Cancel',
    yourPhoto: 'Your photo',
    timeLeft: 'Time left',
    secondsLeft: '{0} seconds left',
    timeUp: 'Time is up',
  },
};

export class Texts {
  constructor(language) {
    this.language = language in TEXTS ? language : 'id';
    this.bound = [];
    this.listeners = [];
  }

  get(key, ...values) {
    return TEXTS[this.language][key].replace(/\{(\d)\}/g, (_, index) => values[index]);
  }

  /** Writes the text now and at every change of language. */
  bind(node, key, attribute = 'textContent') {
    const update = () => write(node, attribute, this.get(key));
    this.bound.push(update);
    update();
    return node;
  }

  onChange(listener) {
    this.listeners.push(listener);
  }

  use(locale) {
    const language = String(locale).slice(0, 2).toLowerCase();
    if (language === this.language || !(language in TEXTS)) return;
    this.language = language;
    this.bound.forEach((update) => update());
    this.listeners.forEach((listener) => listener(language));
  }

  get locale() {
    return this.language === 'id' ? 'id-ID' : 'en-US';
  }

  time(stamp) {
    return new Date(stamp).toLocaleTimeString(this.locale, { hour: '2-digit', minute: '2-digit' });
  }

  day(stamp) {
    return new Date(stamp).toLocaleDateString(this.locale, { weekday: 'long', day: 'numeric', month: 'long' });
  }
}

function write(node, attribute, text) {
  if (attribute === 'textContent') node.textContent = text;
  else node.setAttribute(attribute, text);
}
