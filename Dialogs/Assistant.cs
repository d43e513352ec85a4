using Prakerja.Dialogs.Accounts;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Engine.Interruptions;
using Prakerja.Dialogs.Faq;
using Prakerja.Dialogs.Registration;
using Prakerja.Dialogs.Waves;

namespace Prakerja.Dialogs;

/// <summary>The registration assistant: all its dialogs and interruptions, listed by hand.</summary>
public static class Assistant
{
    public static DialogEngine Create(IFaqMatcher matcher, FaqTopics topics) =>
        new(Catalog(), [new Commands(), new SmallTalk(), new FaqInterruption(matcher, topics)]);

    public static DialogCatalog Catalog() => new(
    [
        new HomeDialog(), new DashboardDialog(),
        new RegistrationDialog(), new ConsentDialog(), new AccountDialog(), new EmailConfirmationDialog(), new IdentityDialog(), new ProfileDialog(),
        new PhotosDialog(), new PhoneDialog(), new MotivationTestDialog(), new SummaryDialog(),
        new JoinDialog(), new LeaveDialog(),
        new LoginDialog(), new LinkDialog(), new OpenedLinkDialog(), new DevicesDialog(), new SessionDialog(), new ChangeEmailDialog(), new ChangePhoneDialog(), new EraseDialog(),
        new ChangeDialog(), new CancelDialog(),
    ], RootOf);

    /// <summary>A stranger stands on the home menu, whoever has an account on the dashboard.</summary>
    private static string RootOf(Turn turn) =>
        turn.Applicant.Account is { IsConfirmed: true, PasswordHash: not null } ? "dashboard" : "home";
}
