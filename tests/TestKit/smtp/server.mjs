// A real SMTP server for the tests, scripted by address: nope@ is refused (550), grey@ put off (451), full@ refused after the data (552),
// policy@ refused after the data (550). Settings come as JSON in the first argument: { user, password, key, cert, implicitTls, size }.
// Prints one JSON line for the port, then one for every mail taken. Ends with its standard input, so that it never outlives the test.
import { readFileSync } from 'node:fs';
import { SMTPServer } from 'smtp-server';
import { simpleParser } from 'mailparser';

const settings = JSON.parse(process.argv[2] ?? '{}');
const tell = (line) => process.stdout.write(JSON.stringify(line) + '\n');
const refusal = (code, text) => Object.assign(new Error(text), { responseCode: code });
const starts = (address, name) => address.address.startsWith(name + '@');
let connections = 0;

const server = new SMTPServer({
  name: 'mail.test',
  secure: settings.implicitTls === true,
  key: settings.key ? readFileSync(settings.key) : undefined,
  cert: settings.cert ? readFileSync(settings.cert) : undefined,
  hideSTARTTLS: !settings.cert,
  disabledCommands: settings.user ? [] : ['AUTH'],
  authOptional: !settings.user,
  allowInsecureAuth: true,
  size: settings.size ?? 100_000,
  disableReverseLookup: true,
  onConnect(session, done) {
    connections += 1;
    done();
  },
  onAuth(auth, session, done) {
    if (auth.username !== settings.user || auth.password !== settings.password) return done(refusal(535, 'Wrong user or password'));
    done(null, { user: auth.username });
  },
  onRcptTo(address, session, done) {
    if (starts(address, 'nope')) return done(refusal(550, 'No such mailbox'));
    if (starts(address, 'grey')) return done(refusal(451, 'Come back in a while'));
    done();
  },
  async onData(stream, session, done) {
    try {
      const mail = await simpleParser(stream);
      const recipients = session.envelope.rcptTo;
      if (stream.sizeExceeded || recipients.some((address) => starts(address, 'full'))) return done(refusal(552, 'Too large'));
      if (recipients.some((address) => starts(address, 'policy'))) return done(refusal(550, 'Against our policy'));
      tell({
        mail: {
          from: session.envelope.mailFrom.address,
          to: recipients.map((address) => address.address),
          subject: mail.subject ?? '',
          text: mail.text ?? '',
          headers: Object.fromEntries(mail.headerLines.map(({ key, line }) => [key, line.slice(key.length + 1).trim()])),
          connection: connections,
          secure: session.secure === true,
          user: session.user ?? null,
        },
      });
      done(null, 'taken');
    } catch (error) {
      done(error);
    }
  },
});

server.on('error', (error) => process.stderr.write(`${error.message}\n`));
server.listen(0, '127.0.0.1', () => tell({ port: server.server.address().port }));
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
