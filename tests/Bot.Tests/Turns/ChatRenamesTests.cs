using Prakerja.Bot.Outbox;
using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Tests.Turns;

public sealed class ChatRenamesTests
{
    private static readonly ChatAddress Old = new("whatsapp", "ID.1");
    private static readonly ChatAddress New = new("whatsapp", "ID.2");

    [Fact]
    public async Task A_chat_under_another_id_goes_on_with_the_same_person_and_what_it_took_stays_taken()
    {
        using var lab = new TurnLab();
        await lab.Run(lab.Message(Old, "satu", "m1"));
        var person = lab.PersonOf(Old)!.Id;

        Assert.True(await lab.Get<ChatRenames>().Rename(Old, New));

        Assert.Equal(person, lab.PersonOf(New)!.Id);
        Assert.Null(lab.PersonOf(Old));
        Assert.IsType<TurnOutcome.Repeated>(await lab.Run(lab.Message(New, "satu", "m1")));
        await lab.Run(lab.Message(New, "dua"));
        Assert.Equal("satu, dua", lab.Told(New));
    }

    [Fact]
    public async Task Where_the_new_chat_exists_nothing_moves()
    {
        using var lab = new TurnLab();
        await lab.Run(lab.Message(Old, "satu"));
        await lab.Run(lab.Message(New, "dua"));

        Assert.False(await lab.Get<ChatRenames>().Rename(Old, New));

        Assert.Equal(("satu", "dua"), (lab.Told(Old), lab.Told(New)));
    }

    [Fact]
    public async Task A_second_report_and_one_about_a_stranger_change_nothing()
    {
        using var lab = new TurnLab();
        await lab.Run(lab.Message(Old, "satu"));
        await lab.Get<ChatRenames>().Rename(Old, New);

        Assert.False(await lab.Get<ChatRenames>().Rename(Old, New));
        Assert.False(await lab.Get<ChatRenames>().Rename(new ChatAddress("whatsapp", "ID.9"), New));
        Assert.False(await lab.Get<ChatRenames>().Rename(New, New));
    }

    [Fact]
    public async Task Replies_that_wait_leave_for_the_new_id()
    {
        using var lab = new TurnLab();
        lab.WhatsAppChannel.Outcome = _ => Task.FromResult<SendOutcome>(new SendOutcome.TryLater("throttled", TimeSpan.FromHours(1)));
        await lab.Run(lab.Message(Old, "satu"));
        lab.WhatsAppChannel.Outcome = _ => Task.FromResult<SendOutcome>(new SendOutcome.Delivered());

        await lab.Get<ChatRenames>().Rename(Old, New);
        await lab.RunOutbox();

        Assert.StartsWith("ID.2: ", Assert.Single(lab.WhatsAppChannel.Sent), StringComparison.Ordinal);
    }
}
