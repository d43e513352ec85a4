// Telegram opens a form with its proof of who the person is behind the "#". It is sent along with the form, and stays in the address for a second try.
const proof = new URLSearchParams(location.hash.slice(1)).get("tgWebAppData");
if (proof) {
  for (const form of document.forms) {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = "proof";
    field.value = proof;
    form.append(field);
    form.action = location.href;
  }
  for (const link of document.querySelectorAll('a[href^="/f/"]')) link.href += location.hash;
}
