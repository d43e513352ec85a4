using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Turns;

/// <summary>What leaves the process once a turn is on disk: the reply, the files that go, the signs that a check runs.</summary>
internal sealed partial class Aftermath(ReplyDelivery delivery, CheckWatch watch, IPhotoFiles files, ILogger<Aftermath> log)
{
    public async Task Follow(TurnPlan plan)
    {
        if (plan.Inbound.Input is UserInput.CheckAnswered answered)
            watch.Answered(answered.CheckId);
        foreach (var drop in plan.Drops)
            await Delete(drop);
        if (!plan.Watched.IsEmpty)
            watch.Start(plan.Chat!, plan.Home.Conversation.Language, plan.Watched);
        foreach (var told in plan.Told)
        {
            if (plan.PersonIn(told) is { } person)
                await delivery.Deliver(person.Id, person.Chat(told)!, null);
        }

        if ((plan.Recorded || plan.SendsNow) && plan.ChatState is { } chat)
            await delivery.Deliver(plan.Home.Id, chat, plan.Reply);
    }

    private async Task Delete(PhotoDrop drop)
    {
        try
        {
            await (drop switch
            {
                { PhotoId: { } photo } => files.DeletePhoto(drop.PersonId, photo, CancellationToken.None),
                { UploadId: { } upload } => files.DeleteUpload(drop.PersonId, upload, CancellationToken.None),
                _ => files.DeletePerson(drop.PersonId, CancellationToken.None),
            });
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            FileStays(drop.PersonId, fault.GetType().Name);
        }
    }

    [LoggerMessage(2131, LogLevel.Warning, "A photo file of person {PersonId} could not be deleted ({Exception}); the sweep will take it")]
    private partial void FileStays(string personId, string exception);
}
