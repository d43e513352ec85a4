using System.Collections.Frozen;
using Prakerja.Dialogs.Accounts;
using Prakerja.Dialogs.Prompts;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Engine.Interruptions;

/// <summary>The words that work at any question: back, change, cancel, menu, help, contact, language, sign out.</summary>
public sealed class Commands : IInterruption
{
    private const string NoticesOff = "/stop";
    private const string NoticesOn = "/start";

    private static readonly FrozenDictionary<string, string> Words = Table(
        (Choices.Back, "kembali,balik,mundur,sebelumnya,back,go back,previous"),
        (Choices.Menu, "menu,menu utama,beranda,home,dashboard,dasbor,main menu"),
        (Choices.Help, "bantuan,tolong,help,perintah,bantu"),
        (Choices.Cancel, "batal,batalkan,cancel,quit"),
        (Choices.ChangeList, "ubah,ganti,ubah jawaban,ubah data,change,edit,change an answer,data saya,my data"),
        (Choices.Contact, "hubungi petugas,petugas,contact,reach a person,operator,cs,admin"),
        (Choices.Language, "bahasa,language"),
        (Choices.SignOut, "keluar,logout,log out,sign out,keluar akun"),
        (Choices.Devices, "perangkat,perangkat saya,devices,my devices"),
        (Choices.Link, "perangkat lain,lanjut di perangkat lain,pindah perangkat,ganti perangkat,hubungkan perangkat,another device,continue on another device"),
        (NoticesOff, "stop,berhenti,unsubscribe"),
        (NoticesOn, "mulai,start"),
        ("/english", "english,bahasa inggris,inggris,in english"),
        ("/indonesian", "indonesia,bahasa indonesia,indonesian"));

    private static readonly string[] ChangeVerbs = ["ubah ", "ganti ", "change ", "edit "];

    public Interrupted Take(Turn turn, string words, OpenQuestion open)
    {
        if (open.Moment != Moment.BeforeAnswer || words.Length > 60)
            return Interrupted.No;
        var folded = ChoiceMatcher.Fold(words);
        if (words.StartsWith('/') && Run(turn, words) is not Interrupted.No and var pressed)
            return pressed;
        if (Words.TryGetValue(folded, out var command))
            return Run(turn, command);
        var verb = ChangeVerbs.FirstOrDefault(verb => folded.StartsWith(verb, StringComparison.Ordinal));
        return verb is null ? Interrupted.No : ChangeNamed(turn, folded[verb.Length..], open);
    }

    private static Interrupted Run(Turn turn, string command)
    {
        switch (command)
        {
            case Choices.Back:
                return Back(turn);
            case Choices.Menu:
                turn.Conversation = turn.Conversation.ToRoot();
                return Interrupted.Moved;
            case Choices.Help:
                turn.Say(CommandTexts.Help.With(("contact", turn.Facts.Services.HelpContact)));
                return Interrupted.Answered;
            case Choices.Contact:
                turn.Say(CommandTexts.Contact.With(("contact", turn.Facts.Services.HelpContact)));
                return Interrupted.Answered;
            case Choices.Cancel:
                return Cancel(turn);
            case Choices.ChangeList:
                return ChangeList(turn);
            case Choices.Language:
                return Speak(turn, turn.Conversation.Language == Language.English ? Language.Indonesian : Language.English);
            case "/english":
                return Speak(turn, Language.English);
            case "/indonesian":
                return Speak(turn, Language.Indonesian);
            case Choices.SignOut:
                return SignOut(turn);
            case Choices.Devices:
                return Open(turn, "devices");
            case Choices.Link:
                return Open(turn, "link");
            case NoticesOff:
                return WantNotices(turn, wanted: false);
            case NoticesOn when turn.Facts.NoticesOff:
                return WantNotices(turn, wanted: true);
            default:
                return command.StartsWith(Choices.Change, StringComparison.Ordinal) ? ChangePlace(turn, command[Choices.Change.Length..]) : Interrupted.No;
        }
    }

    private static Interrupted Back(Turn turn)
    {
        if (Navigation.Back(turn, turn.Catalog))
            return Interrupted.Moved;
        turn.Say(CommandTexts.FirstQuestion);
        return Interrupted.Answered;
    }

    private static Interrupted Cancel(Turn turn)
    {
        if (turn.Conversation.Stack.Length < 2)
            return Interrupted.Answered;
        if (turn.Conversation.Top!.Dialog == "cancel")
            return Interrupted.Answered;
        turn.Conversation = turn.Conversation.Push(turn.Catalog.Start("cancel"));
        return Interrupted.Moved;
    }

    private static Interrupted ChangeList(Turn turn)
    {
        if (ChangeDialog.Changeable(turn).Count == 0)
        {
            turn.Say(ChangeTexts.Nothing);
            return Interrupted.Answered;
        }

        if (turn.Conversation.Top!.Dialog == "change")
            return Interrupted.Answered;
        turn.Conversation = turn.Conversation.Push(turn.Catalog.Start("change"));
        return Interrupted.Moved;
    }

    /// <summary>"ubah alamat" goes straight to the question.</summary>
    private static Interrupted ChangeNamed(Turn turn, string name, OpenQuestion open)
    {
        var answers = ChangeDialog.Changeable(turn);
        var choices = answers.Select(answer => new Choice(answer.Place, answer.Label, null, [.. answer.AlsoKnownAs])).ToList();
        if (ChoiceMatcher.Read(new UserInput.Words(name), choices) is ChoiceMatch.One one)
            return ChangePlace(turn, one.Choice.Id);
        if (open.TakesAnyWords)
            return Interrupted.No;
        turn.Say(ChangeTexts.NotFound);
        return Interrupted.Answered;
    }

    private static Interrupted ChangePlace(Turn turn, string place)
    {
        if (ChangeDialog.Changeable(turn).FirstOrDefault(answer => answer.Place == place) is { } question)
        {
            Navigation.Change(turn, turn.Catalog, question);
            return Interrupted.Moved;
        }

        turn.Say(ChangeTexts.NotFound);
        return Interrupted.Answered;
    }

    private static Interrupted Speak(Turn turn, Language language)
    {
        turn.Conversation = turn.Conversation with { Language = language };
        turn.Say(language == Language.English ? CommandTexts.NowEnglish : CommandTexts.NowIndonesian);
        return Interrupted.Answered;
    }

    private static Interrupted SignOut(Turn turn)
    {
        if (!turn.Facts.SignedIn)
        {
            turn.Say(CommandTexts.NotSignedIn);
            return Interrupted.Answered;
        }

        if (turn.Applicant.Account.Link?.ChatKey == turn.Facts.ChatKey)
            LinkDialog.End(turn);
        turn.Do(new Effect.SignOut());
        turn.Say(LoginTexts.SignedOut);
        return Interrupted.Answered;
    }

    /// <summary>What only the owner of an account may see.</summary>
    private static Interrupted Open(Turn turn, string dialog)
    {
        if (!turn.Facts.SignedIn || !turn.Applicant.Account.IsConfirmed)
        {
            turn.Say(CommandTexts.NotSignedIn);
            return Interrupted.Answered;
        }

        if (turn.Conversation.Top!.Dialog == dialog)
            return Interrupted.Answered;
        turn.Conversation = turn.Conversation.Push(turn.Catalog.Start(dialog));
        return Interrupted.Moved;
    }

    private static Interrupted WantNotices(Turn turn, bool wanted)
    {
        turn.Do(new Effect.WantNotices(wanted));
        turn.Say(wanted ? NoticeTexts.On : NoticeTexts.Off);
        return Interrupted.Answered;
    }

    private static FrozenDictionary<string, string> Table(params (string Command, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(',').Select(word => (word, row.Command))).ToFrozenDictionary(pair => pair.word, pair => pair.Command);
}
