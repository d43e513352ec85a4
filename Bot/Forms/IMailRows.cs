using Prakerja.Bot.Outbox;

namespace Prakerja.Bot.Forms;

/// <summary>Makes an outbox row of a mail, so that it can stand in the same commit as the limit that it spends.</summary>
internal interface IMailRows
{
    OutboxRow Row(string personId, string to, string subject, string body, DateTimeOffset due);
}
