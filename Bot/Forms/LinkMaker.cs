using Microsoft.Extensions.Options;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Forms;

internal sealed class LinkMaker(FormTokens tokens, IOptions<FormsOptions> options, TimeProvider clock, IEnumerable<IDeepLink> deepLinks) : ILinkMaker
{
    public string Address(Link link, string personId, ChatAddress? chat) => link switch
    {
        Link.Page page => options.Value.Address(page.Path),
        Link.Form form => Address(new FormToken(form.Kind, personId, chat, form.Step, form.Revision, clock.GetUtcNow() + form.Life) { Data = form.Data }),
        Link.Chat other => deepLinks.First(link => link.Channel == other.Channel).Address(other.Token),
        _ => throw new InvalidOperationException($"No address for a {link.GetType().Name}."),
    };

    public string Address(FormToken token) => options.Value.Address(PathOf(token));

    public string PathOf(FormToken token) => $"/f/{tokens.Seal(token)}";
}
