using Prakerja.Bot.Turns;
using Prakerja.Bot.Waves;
using Prakerja.Domain.Accounts;

namespace Prakerja.Bot.Tests.Turns;

public sealed class ClaimsAndLimitsTests : IDisposable
{
    private readonly TurnLab lab = new();

    public void Dispose() => lab.Dispose();

    [Fact]
    public async Task The_first_proof_of_a_nik_wins_and_the_second_is_told_that_it_is_taken()
    {
        Assert.Equal("claim 1?", await lab.Say(TurnLab.Web, "claim 1"));
        Assert.Equal("already taken\n\nclaim 1?", await lab.Say(TurnLab.OtherWeb, "claim 1"));
        Assert.Equal(lab.PersonOf(TurnLab.Web)!.Id, Assert.Single(lab.Store.Claims).Value);
    }

    [Fact]
    public async Task Ones_own_nik_proved_again_is_no_conflict()
    {
        await lab.Say(TurnLab.Web, "claim 1");
        Assert.Equal("claim 1, claim 1?", await lab.Say(TurnLab.Web, "claim 1"));
    }

    [Fact]
    public async Task A_claim_that_was_released_is_free_for_another()
    {
        await lab.Say(TurnLab.Web, "claim 1");
        await lab.Say(TurnLab.OtherWeb, "release 1");
        Assert.Single(lab.Store.Claims);
        await lab.Say(TurnLab.Web, "release 1");
        Assert.Equal("release 1, claim 1?", await lab.Say(TurnLab.OtherWeb, "claim 1"));
    }

    [Fact]
    public async Task The_stores_keys_tell_nothing()
    {
        await lab.Say(TurnLab.Web, "claim 3404015001900003");
        await lab.Say(TurnLab.Web, "check allowance +6281234567890");
        Assert.DoesNotContain(lab.Store.Claims.Keys.Concat(lab.Store.Chats.Keys), key => key.Contains("3404", StringComparison.Ordinal) || key.Contains("conv", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_limit_is_spent_in_the_turns_commit_and_refuses_when_used_up()
    {
        for (var times = 0; times < LimitRule.Sms.Max; times++)
            Assert.StartsWith("answer Allowed", await lab.Say(TurnLab.Web, "check allowance number"), StringComparison.Ordinal);
        Assert.StartsWith("answer LimitReached", await lab.Say(TurnLab.Web, "check allowance number"), StringComparison.Ordinal);
        Assert.StartsWith("answer LimitReached", await lab.Say(TurnLab.OtherWeb, "check allowance number"), StringComparison.Ordinal);
        lab.Restart();
        Assert.StartsWith("answer LimitReached", await lab.Say(TurnLab.Web, "check allowance number"), StringComparison.Ordinal);
        lab.Time.Advance(LimitRule.Sms.Window);
        Assert.StartsWith("answer Allowed", await lab.Say(TurnLab.Web, "check allowance number"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twenty_at_once_share_one_limit()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(chat =>
            Task.Run(() => lab.Say(new ChatAddress("webchat", $"chat-{chat}"), "check allowance number"))));
        Assert.Equal(LimitRule.Sms.Max, answers.Count(answer => answer.StartsWith("answer Allowed", StringComparison.Ordinal)));
        Assert.Equal(20 - LimitRule.Sms.Max, answers.Count(answer => answer.StartsWith("answer LimitReached", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Who_reached_the_limit_is_not_looked_up_in_the_registry()
    {
        for (var times = 0; times < LimitRule.Sms.Max + 3; times++)
            await lab.Say(TurnLab.Web, "check registry number");
        Assert.Equal(LimitRule.Sms.Max, lab.Registry.Asked);
    }

    [Fact]
    public async Task At_most_three_mails_of_a_kind_go_to_an_address_in_an_hour()
    {
        for (var times = 0; times < 6; times++)
            await lab.Say(TurnLab.Web, "mail");
        await lab.RunOutbox();
        Assert.Equal(3, lab.Senders.Mails.Count);
        lab.Time.Advance(TimeSpan.FromHours(1));
        await lab.Say(TurnLab.Web, "mail");
        await lab.RunOutbox();
        Assert.Equal(4, lab.Senders.Mails.Count);
    }

    [Fact]
    public async Task A_place_in_a_wave_is_a_small_flat_row_with_hashes_in_the_form_of_the_claims()
    {
        await lab.OpenWave();
        await lab.Say(TurnLab.Web, "claim 3404015001900003");
        await lab.Say(TurnLab.Web, "join");
        var entry = lab.Get<WaveCodec>().Open(Assert.Single(lab.Store.AllEntries))!;
        Assert.Equal(Assert.Single(lab.Store.Claims).Key, entry.NikHash);
        Assert.Equal((7, true, false, true), (entry.Wave, entry.PandemicAffected, entry.Excluded, entry.HoldsClaim));
        await lab.Say(TurnLab.Web, "leave");
        Assert.Empty(lab.Store.AllEntries);
    }

    [Fact]
    public async Task A_place_decided_on_a_wave_that_moved_on_is_decided_again()
    {
        await lab.OpenWave();
        await lab.Say(TurnLab.Web, "one");
        await lab.OpenWave();
        await lab.Say(TurnLab.Web, "join");
        Assert.Equal(1, lab.Store.StaleCommits);
        Assert.Single(lab.Store.AllEntries);
    }
}
