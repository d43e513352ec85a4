using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Prompts;

/// <summary>Asks in the chat, or, where the channel keeps the answer out of its chats, for the form that the question offers.</summary>
public sealed class GuardedPrompt<T>(IPrompt<T> inChat, Text byForm, Text onlyInForm) : IPrompt<T>
{
    public Ask Ask(PromptContext context) => context.Turn.Facts.IdentityInForms
        ? new Ask { Question = byForm, Expecting = Expecting.Nothing }
        : inChat.Ask(context);

    public Answer<T> Read(UserInput input, PromptContext context) => context.Turn.Facts.IdentityInForms
        ? new Answer<T>.Unclear(onlyInForm)
        : inChat.Read(input, context);
}
