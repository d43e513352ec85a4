using Prakerja.Bot.Outbox;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Applicants;

namespace Prakerja.Bot.Tests.Turns;

/// <summary>Mail server and SMS gateway that keep what they get and answer as told.</summary>
internal sealed class FakeSenders : IMailSender, ISmsSender
{
    public List<OutgoingMail> Mails { get; } = [];
    public List<OutgoingSms> Messages { get; } = [];
    public Func<SendOutcome> OnMail { get; set; } = () => new SendOutcome.Delivered();
    public Func<SendOutcome> OnSms { get; set; } = () => new SendOutcome.Delivered();

    public Task<SendOutcome> Send(OutgoingMail mail, CancellationToken cancel)
    {
        Mails.Add(mail);
        return Task.FromResult(OnMail());
    }

    public Task<SendOutcome> Send(OutgoingSms sms, CancellationToken cancel)
    {
        Messages.Add(sms);
        return Task.FromResult(OnSms());
    }
}

internal sealed class FakeRegistry : IRegistry
{
    public bool AnswersInTurn { get; set; } = true;
    public int Asked { get; private set; }
    public Func<CheckAnswer> Answer { get; set; } = () => new CheckAnswer.Registry(RegistryOutcome.Match);

    public Task<CheckAnswer> Ask(Check.Registry check, CancellationToken cancel)
    {
        Asked++;
        return Task.FromResult(Answer());
    }
}

internal sealed class FakePhotos : IPhotoFiles, ICheckRunner
{
    public List<string> Deleted { get; } = [];
    public int Ran { get; private set; }
    public Func<Task<CheckAnswer>> Answer { get; set; } = () => Task.FromResult<CheckAnswer>(new CheckAnswer.PhotoAccepted("photo-1"));

    public bool Handles(Check check) => check is Check.PhotoCheck;

    public Task<CheckAnswer> Run(string personId, Check check, CancellationToken cancel)
    {
        Ran++;
        return Answer();
    }

    public Task DeletePhoto(string personId, string photoId, CancellationToken cancel) => Delete($"photo {photoId}");

    public Task DeleteUpload(string personId, string uploadId, CancellationToken cancel) => Delete($"upload {uploadId}");

    public Task DeletePerson(string personId, CancellationToken cancel) => Delete($"person {personId}");

    private Task Delete(string what)
    {
        Deleted.Add(what);
        return Task.CompletedTask;
    }
}
