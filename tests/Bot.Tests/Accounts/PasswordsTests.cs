using Prakerja.Bot.Accounts;

namespace Prakerja.Bot.Tests.Accounts;

public sealed class PasswordsTests
{
    private static readonly PasswordCost Cheap = new(64, 1);

    [Fact]
    public void A_hash_says_how_dear_it_was()
    {
        var text = new PasswordHasher(PasswordCost.Current).Hash("kuda laut ungu");

        Assert.Matches(@"^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$", text);
        Assert.Equal(PasswordCheck.Right, new PasswordHasher(PasswordCost.Current).Check("kuda laut ungu", text));
    }

    [Fact]
    public void Two_people_with_one_password_have_two_hashes()
    {
        var hasher = new PasswordHasher(Cheap);

        Assert.NotEqual(hasher.Hash("kuda laut ungu"), hasher.Hash("kuda laut ungu"));
    }

    [Fact]
    public void A_cheaper_hash_of_old_is_right_and_due_to_be_made_anew()
    {
        var old = new PasswordHasher(Cheap).Hash("kuda laut ungu");

        Assert.Equal(PasswordCheck.RightAtOldCost, new PasswordHasher(new PasswordCost(128, 1)).Check("kuda laut ungu", old));
        Assert.Equal(PasswordCheck.RightAtOldCost, new PasswordHasher(new PasswordCost(64, 2)).Check("kuda laut ungu", old));
        Assert.Equal(PasswordCheck.Right, new PasswordHasher(new PasswordCost(32, 1)).Check("kuda laut ungu", old));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("kuda laut ungu")]
    [InlineData("$argon2id$v=19$m=99999999,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("$argon2id$v=19$m=4194304,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("$argon2id$v=19$m=64,t=1,p=1$A$AAAA")]
    public void Nobody_has_the_password_of_no_account(string? stored)
        => Assert.Equal(PasswordCheck.Wrong, new PasswordHasher(Cheap).Check("kuda laut ungu", stored));

    [Theory]
    [InlineData("Kuda laut ungu")]
    [InlineData("kuda laut ungu ")]
    [InlineData("")]
    public void Every_character_counts(string typed)
    {
        var hasher = new PasswordHasher(Cheap);

        Assert.Equal(PasswordCheck.Wrong, hasher.Check(typed, hasher.Hash("kuda laut ungu")));
    }

    [Fact]
    public async Task A_burst_waits_in_its_own_queue_and_the_rest_is_told_to_come_back()
    {
        using var passwords = new Passwords(PasswordCost.Current, threads: 1, mostWaiting: 4);

        var burst = Enumerable.Range(0, 40).Select(_ => passwords.Check("kuda laut ungu", null)).ToList();

        var checks = await Task.WhenAll(burst);
        var busy = checks.Count(check => check == PasswordCheck.Busy);
        Assert.InRange(busy, 30, 36);
        Assert.Equal(40 - busy, passwords.Computed);
    }
}
